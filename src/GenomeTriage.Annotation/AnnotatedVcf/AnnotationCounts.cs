namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>Where the alternate alleles of a file went; the parts add up to <see cref="Alleles"/>.</summary>
public sealed record AnnotationCounts
{
    /// <summary>Records read and written.</summary>
    public long Records { get; set; }

    /// <summary>Alternate alleles of all records.</summary>
    public long Alleles { get; set; }

    /// <summary>Alleles that were held against the gene model and lie in or near a transcript.</summary>
    public long InTranscripts { get; set; }

    /// <summary>Alleles that were held against the gene model and lie in none.</summary>
    public long BetweenTranscripts { get; set; }

    /// <summary>Symbolic alleles, breakends, placeholders and alleles with letters other than A, C, G, T: not annotated.</summary>
    public long NotBases { get; set; }

    /// <summary>Alleles without a place on the gene model's assembly: not annotated.</summary>
    public long NotLifted { get; set; }

    /// <summary>Alleles whose reference bases are not those of the reference sequence: not annotated.</summary>
    public long ReferenceDiffers { get; set; }

    /// <summary>1-based line of the first such record; 0 where there is none.</summary>
    public long FirstReferenceDiffers { get; set; }

    /// <summary>Alleles on a contig that the gene model does not have: not annotated.</summary>
    public long ContigWithoutModel { get; set; }
}
