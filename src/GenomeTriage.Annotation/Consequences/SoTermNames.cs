using System.Text;

namespace GenomeTriage.Annotation.Consequences;

/// <summary>Finds a term by its name in ASCII without making a string: a small open-addressed table made once.</summary>
internal static class SoTermNames
{
    private const int Size = 512;
    private static readonly (byte[] Name, byte Rank)[] Slots = Build();

    internal static bool TryFind(ReadOnlySpan<byte> name, out SoTerm term)
    {
        for (var slot = Hash(name); Slots[slot].Name is { } candidate; slot = (slot + 1) % Size)
        {
            if (!Ascii.EqualsIgnoreCase(candidate, name)) continue;
            term = new SoTerm(Slots[slot].Rank);
            return true;
        }

        term = default;
        return false;
    }

    private static (byte[], byte)[] Build()
    {
        var slots = new (byte[] Name, byte Rank)[Size];
        var rows = SoTermTable.Rows;
        for (var rank = 0; rank < rows.Length; rank++) Add(slots, rows[rank].Name, rank);
        foreach (var (name, term) in SoTermTable.Synonyms) Add(slots, name, Array.FindIndex(rows, row => row.Name == term));
        return slots;
    }

    private static void Add((byte[] Name, byte Rank)[] slots, string name, int rank)
    {
        var ascii = Encoding.ASCII.GetBytes(name);
        var slot = Hash(ascii);
        while (slots[slot].Name is not null) slot = (slot + 1) % Size;
        slots[slot] = (ascii, (byte)rank);
    }

    // FNV-1a over the lower-cased letters.
    private static int Hash(ReadOnlySpan<byte> name)
    {
        var hash = 2166136261u;
        foreach (var letter in name) hash = (hash ^ (letter | 0x20u)) * 16777619u;
        return (int)(hash % Size);
    }
}
