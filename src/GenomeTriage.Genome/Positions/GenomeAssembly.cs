namespace GenomeTriage.Genome.Positions;

/// <summary>The human reference assembly that coordinates are given on.</summary>
public enum GenomeAssembly
{
    /// <summary>Not known; never a silent stand-in for one of the others.</summary>
    Unknown = 0,

    /// <summary>GRCh37 (hg19, b37, hs37d5).</summary>
    GRCh37 = 37,

    /// <summary>GRCh38 (hg38).</summary>
    GRCh38 = 38,
}
