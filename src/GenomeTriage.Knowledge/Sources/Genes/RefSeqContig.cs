using System.Globalization;
using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Knowledge.Sources.Genes;

/// <summary>RefSeq's names of the primary contigs of GRCh38: <c>NC_000001.11</c> … <c>NC_000024.10</c>, <c>NC_012920.1</c>.</summary>
internal static class RefSeqContig
{
    private const string Prefix = "NC_0000";

    /// <summary>The contig, or none for an alternate locus, a fix patch or a scaffold.</summary>
    public static Contig Parse(string accession)
    {
        if (accession.StartsWith("NC_012920.", StringComparison.Ordinal)) return Contig.MT;
        var isPrimary = accession.StartsWith(Prefix, StringComparison.Ordinal) && accession.Length > Prefix.Length + 2;
        return isPrimary && byte.TryParse(accession.AsSpan(Prefix.Length, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            && ordinal is >= 1 and <= 24
            ? new Contig(ordinal)
            : default;
    }
}

/// <summary>Gene ids as sources write them.</summary>
internal static class GeneIds
{
    /// <summary><c>ENSG00000066468.21</c> without the version.</summary>
    public static string WithoutVersion(string id)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? id : id[..dot];
    }
}
