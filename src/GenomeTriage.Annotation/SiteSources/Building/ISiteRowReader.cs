using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.SiteSources.Building;

/// <summary>Takes the numbers of an allele out of the records of one kind of VCF.</summary>
internal interface ISiteRowReader
{
    /// <summary>Names of the numbers.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Refuses a file that cannot hold what is asked for.</summary>
    /// <exception cref="GenomeTriage.Genome.Problems.InputException">A field is missing.</exception>
    void Begin(VcfHeader header, string file);

    /// <summary>The numbers of an alternate allele by its 0-based index; <c>null</c> where the record says nothing of it.</summary>
    float[]? Read(VcfRecord record, int alternate);
}
