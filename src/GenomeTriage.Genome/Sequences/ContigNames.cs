using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Genome.Sequences;

/// <summary>Finds contigs of a reference by name, with the common other spellings as second choice.</summary>
internal sealed class ContigNames
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly int[] _byContig = new int[Contig.Count + 1];

    internal ContigNames(IReadOnlyList<ReferenceContig> contigs)
    {
        Array.Fill(_byContig, -1);
        for (var i = 0; i < contigs.Count; i++)
        {
            _byName.TryAdd(contigs[i].Name, i);
            if (Contig.TryParse(contigs[i].Name, out var contig) && _byContig[contig.Ordinal] < 0) _byContig[contig.Ordinal] = i;
        }
    }

    internal int IndexOf(string name)
    {
        if (_byName.TryGetValue(name, out var index)) return index;
        return Contig.TryParse(name, out var contig) ? _byContig[contig.Ordinal] : -1;
    }
}
