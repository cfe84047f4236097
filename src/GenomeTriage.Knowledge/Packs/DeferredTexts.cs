using System.Collections;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>A <see cref="StringTable"/> that is unpacked when a text is first asked for. Thread-safe.</summary>
internal sealed class DeferredTexts(Func<StringTable> open) : IReadOnlyList<string>
{
    private readonly Lazy<StringTable> _texts = new(open);

    public int Count => _texts.Value.Count;

    public string this[int index] => _texts.Value[index];

    public IEnumerator<string> GetEnumerator() => _texts.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
