using System.Diagnostics.CodeAnalysis;

namespace GenomeTriage.Vcf.Header;

/// <summary>The definitions of one kind in the order of the header, found by id in text or in bytes.</summary>
public sealed class DefinitionTable<T>
    where T : class
{
    private readonly List<T> _inOrder = [];
    private readonly Dictionary<string, T> _byId;
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<byte>> _byBytes;

    internal DefinitionTable()
    {
        _byId = new Dictionary<string, T>(Utf8KeyComparer.Instance);
        _byBytes = _byId.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>The definitions, in the order of the header.</summary>
    public IReadOnlyList<T> InOrder => _inOrder;

    /// <summary>Finds a definition by id; case is significant.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out T? definition) => _byId.TryGetValue(id, out definition);

    /// <summary>Finds a definition by the UTF-8 bytes of its id, without allocation.</summary>
    public bool TryGet(ReadOnlySpan<byte> id, [NotNullWhen(true)] out T? definition) => _byBytes.TryGetValue(id, out definition);

    /// <summary>Adds a definition; <c>false</c> where the id is taken.</summary>
    internal bool TryAdd(string id, T definition)
    {
        if (!_byId.TryAdd(id, definition)) return false;
        _inOrder.Add(definition);
        return true;
    }
}
