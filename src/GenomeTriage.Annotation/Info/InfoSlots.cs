using System.Text;

namespace GenomeTriage.Annotation.Info;

/// <summary>
/// The few INFO fields that are read, found in one pass over the column. Annotated files carry hundreds of fields a
/// record; looking each of ours up from the beginning would read the column dozens of times.
/// </summary>
internal sealed class InfoSlots
{
    private const int TableSize = 4096;
    private readonly List<byte[]> _keys = [];
    private readonly short[] _table = new short[TableSize];
    private (int Start, int Length)[] _values = [];

    /// <summary>Number of fields that are looked for.</summary>
    internal int Count => _keys.Count;

    /// <summary>Asks for a field; the same key always has the same slot.</summary>
    internal int Add(string key)
    {
        var bytes = Encoding.UTF8.GetBytes(key);
        var known = Find(bytes);
        if (known >= 0) return known;
        _keys.Add(bytes);
        var place = Hash(bytes);
        while (_table[place] != 0) place = (place + 1) % TableSize;
        _table[place] = (short)_keys.Count;
        Array.Resize(ref _values, _keys.Count);
        return _keys.Count - 1;
    }

    /// <summary>Finds the fields in the column; the first counts where one stands there twice.</summary>
    internal void Scan(ReadOnlySpan<byte> info)
    {
        Array.Fill(_values, (-1, 0));
        var at = 0;
        while (at < info.Length)
        {
            var end = info[at..].IndexOf((byte)';');
            var field = end < 0 ? info[at..] : info.Slice(at, end);
            var equals = field.IndexOf((byte)'=');
            var slot = Find(equals < 0 ? field : field[..equals]);
            if (slot >= 0 && _values[slot].Start < 0)
                _values[slot] = equals < 0 ? (at + field.Length, 0) : (at + equals + 1, field.Length - equals - 1);
            at += field.Length + 1;
        }
    }

    /// <summary>Whether the record has the field.</summary>
    internal bool Has(int slot) => _values[slot].Start >= 0;

    /// <summary>The value in the column last scanned; empty where the record has none.</summary>
    internal ReadOnlySpan<byte> Value(ReadOnlySpan<byte> info, int slot) =>
        _values[slot].Start < 0 ? default : info.Slice(_values[slot].Start, _values[slot].Length);

    private int Find(ReadOnlySpan<byte> key)
    {
        for (var place = Hash(key); _table[place] != 0; place = (place + 1) % TableSize)
        {
            if (key.SequenceEqual(_keys[_table[place] - 1])) return _table[place] - 1;
        }

        return -1;
    }

    // Length, ends and middle tell INFO keys apart well enough, at the cost of a few reads.
    private static int Hash(ReadOnlySpan<byte> key)
    {
        if (key.IsEmpty) return 0;
        var hash = (uint)key.Length * 0x9E3779B1u + key[0] * 0x85EBCA6Bu + key[^1] * 0xC2B2AE35u + key[key.Length / 2] * 0x27D4EB2Fu + key[key.Length / 3] * 0x165667B1u;
        return (int)(hash >> 20) % TableSize;
    }
}
