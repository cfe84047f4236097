namespace GenomeTriage.Vcf.Records;

/// <summary>The fixed columns of a record, by 0-based index.</summary>
public enum RecordColumn
{
    /// <summary>Contig.</summary>
    Chrom = 0,

    /// <summary>Position.</summary>
    Pos,

    /// <summary>Identifiers.</summary>
    Id,

    /// <summary>Reference allele.</summary>
    Ref,

    /// <summary>Alternate alleles.</summary>
    Alt,

    /// <summary>Quality.</summary>
    Qual,

    /// <summary>Filters.</summary>
    Filter,

    /// <summary>Further fields of the site.</summary>
    Info,

    /// <summary>Keys of the sample columns.</summary>
    Format,
}
