using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Vcf.Header;

/// <summary>The header of a VCF file: its lines as they stand, and what they define.</summary>
public sealed class VcfHeader
{
    private readonly Dictionary<string, int> _sampleIndex = new(StringComparer.Ordinal);

    internal VcfHeader(VcfVersion version, IReadOnlyList<HeaderLine> lines, IReadOnlyList<string> samples, bool hasFormat)
    {
        (Version, Lines, Samples, HasFormat) = (version, lines, samples, hasFormat);
        for (var i = 0; i < samples.Count; i++) _sampleIndex.TryAdd(samples[i], i);
    }

    /// <summary>The version the file says it has; 4.2 where it says none.</summary>
    public VcfVersion Version { get; }

    /// <summary>All lines that begin with <c>##</c>, in order, <c>##fileformat</c> included.</summary>
    public IReadOnlyList<HeaderLine> Lines { get; }

    /// <summary>The names of the samples, in the order of their columns.</summary>
    public IReadOnlyList<string> Samples { get; }

    /// <summary>Whether there is a column FORMAT; there may be one without samples.</summary>
    public bool HasFormat { get; }

    /// <summary>Columns of every record: 8, or 9 and one for each sample.</summary>
    public int ColumnCount => HasFormat ? 9 + Samples.Count : 8;

    /// <summary>INFO fields.</summary>
    public DefinitionTable<FieldDefinition> Infos { get; } = new();

    /// <summary>FORMAT fields.</summary>
    public DefinitionTable<FieldDefinition> Formats { get; } = new();

    /// <summary>Filters.</summary>
    public DefinitionTable<TermDefinition> Filters { get; } = new();

    /// <summary>Symbolic alleles, without angle brackets.</summary>
    public DefinitionTable<TermDefinition> Alternates { get; } = new();

    /// <summary>Contigs.</summary>
    public DefinitionTable<ContigDefinition> Contigs { get; } = new();

    /// <summary>What was unusual in the header and did not keep it from being read.</summary>
    public IReadOnlyList<Problem> Notices { get; internal init; } = [];

    /// <summary>0-based index of a sample; -1 where there is none of that name.</summary>
    public int IndexOfSample(string name) => _sampleIndex.GetValueOrDefault(name, -1);

    /// <summary>
    /// A header with further lines, each behind the last one of its kind. A line that defines an id anew takes the
    /// place of the old one.
    /// </summary>
    public VcfHeader With(IEnumerable<HeaderLine> added)
    {
        var lines = new List<HeaderLine>(Lines);
        foreach (var line in added)
        {
            lines.RemoveAll(old => line.Id is not null && old.Key == line.Key && old.Id == line.Id);
            var last = lines.FindLastIndex(old => old.Key == line.Key);
            lines.Insert(last < 0 ? lines.Count : last + 1, line);
        }

        return VcfHeaderBuilder.Rebuild(this, lines);
    }

    /// <summary>The value of the first line with this key, such as <c>reference</c> or <c>source</c>; or <c>null</c>.</summary>
    public string? FindValue(string key)
    {
        foreach (var line in Lines)
        {
            if (line.Key == key) return line.Value;
        }

        return null;
    }
}
