using System.Collections;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>Records of a section that are read when an item is first asked for. Thread-safe: two threads may read them, to the same items.</summary>
/// <param name="bytes">The records.</param>
/// <param name="count">How many they are.</param>
/// <param name="read">Reads one.</param>
internal sealed class PackedList<T>(ReadOnlyMemory<byte> bytes, int count, Func<RecordReader, T> read) : IReadOnlyList<T>
{
    private T[]? _items;

    public int Count => count;

    public T this[int index] => Items[index];

    private T[] Items => Volatile.Read(ref _items) ?? Read();

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T[] Read()
    {
        var (reader, items) = (new RecordReader(bytes), new T[count]);
        for (var i = 0; i < items.Length; i++) items[i] = read(reader);
        Volatile.Write(ref _items, items);
        return items;
    }
}
