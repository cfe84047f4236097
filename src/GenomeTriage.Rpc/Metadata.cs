using System.Collections;

namespace GenomeTriage.Rpc;

/// <summary>
/// Key–value pairs sent before the messages of a call (headers) or after them (trailers). Keys are lower-case
/// <c>[0-9a-z_.-]</c>; a key that ends in <c>-bin</c> holds bytes, any other printable ASCII. A key may repeat.
/// </summary>
public sealed class Metadata : IReadOnlyList<Metadata.Entry>
{
    /// <summary>What the key of a binary entry ends in.</summary>
    public const string BinaryHeaderSuffix = "-bin";

    private readonly List<Entry> _entries = [];

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public Entry this[int index] => _entries[index];

    /// <summary>Adds an entry at the end.</summary>
    public void Add(Entry item) => _entries.Add(item);

    /// <summary>Adds a text entry.</summary>
    /// <exception cref="ArgumentException">The key or the value holds a character that is not allowed.</exception>
    public void Add(string key, string value) => Add(new Entry(key, value));

    /// <summary>Adds a binary entry.</summary>
    /// <exception cref="ArgumentException">The key does not end in <c>-bin</c>, or holds a character that is not allowed.</exception>
    public void Add(string key, ReadOnlyMemory<byte> value) => Add(new Entry(key, value));

    /// <summary>The last text value of <paramref name="key"/>, or <c>null</c>.</summary>
    public string? GetValue(string key) =>
        _entries.FindLast(entry => entry.Key == key && !entry.IsBinary) is { Key: not null } found ? found.Value : null;

    /// <summary>The last binary value of <paramref name="key"/>, or <c>null</c>.</summary>
    public ReadOnlyMemory<byte>? GetValueBytes(string key) =>
        _entries.FindLast(entry => entry.Key == key && entry.IsBinary) is { Key: not null } found ? found.ValueBytes : default(ReadOnlyMemory<byte>?);

    /// <summary>Every entry of <paramref name="key"/>, in order.</summary>
    public IEnumerable<Entry> GetAll(string key) => _entries.Where(entry => entry.Key == key);

    /// <inheritdoc/>
    public IEnumerator<Entry> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One key and its value.</summary>
    public readonly record struct Entry
    {
        private readonly string? _text;
        private readonly ReadOnlyMemory<byte> _bytes;

        /// <summary>A text entry.</summary>
        public Entry(string key, string value)
        {
            Key = MetadataRules.CheckedKey(key, binary: false);
            _text = MetadataRules.CheckedText(key, value);
        }

        /// <summary>A binary entry.</summary>
        public Entry(string key, ReadOnlyMemory<byte> value)
        {
            Key = MetadataRules.CheckedKey(key, binary: true);
            _bytes = value;
        }

        /// <summary>The key, in lower case.</summary>
        public string Key { get; }

        /// <summary>Whether the value is bytes.</summary>
        public bool IsBinary => _text is null;

        /// <summary>The value of a text entry.</summary>
        public string Value => _text ?? throw new InvalidOperationException($"'{Key}' is binary.");

        /// <summary>The value of a binary entry.</summary>
        public ReadOnlyMemory<byte> ValueBytes =>
            IsBinary ? _bytes : throw new InvalidOperationException($"'{Key}' is text.");
    }
}
