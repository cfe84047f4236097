namespace GenomeTriage.Vcf.Problems;

/// <summary>What the reader finds wrong or unusual in a VCF; each code is explained by the resource of the same name.</summary>
public static class VcfProblemCodes
{
    /// <summary>The bytes are not those of a VCF file.</summary>
    public const string NotVcf = "VcfNotVcf";

    /// <summary>The input holds no byte at all.</summary>
    public const string EmptyInput = "VcfEmptyInput";

    /// <summary>The input is BCF, the binary form, which is not read here.</summary>
    public const string BinaryVcf = "VcfBinaryVcf";

    /// <summary>The version in <c>##fileformat</c> is not one of 4.1–4.5; the file is read as the nearest of them.</summary>
    public const string UnknownVersion = "VcfUnknownVersion";

    /// <summary>The file does not begin with <c>##fileformat</c>.</summary>
    public const string FileFormatMissing = "VcfFileFormatMissing";

    /// <summary>The header ends without the line that begins with <c>#CHROM</c>.</summary>
    public const string HeaderLineMissing = "VcfHeaderLineMissing";

    /// <summary>The columns of the line <c>#CHROM</c> are not those of the specification.</summary>
    public const string HeaderColumnsWrong = "VcfHeaderColumnsWrong";

    /// <summary>Two samples have the same name.</summary>
    public const string SampleDuplicate = "VcfSampleDuplicate";

    /// <summary>A header line has no <c>key=value</c>, or its brackets and quotes do not close.</summary>
    public const string HeaderLineMalformed = "VcfHeaderLineMalformed";

    /// <summary>A header line defines an id that an earlier one defined already; the first holds.</summary>
    public const string DefinitionDuplicate = "VcfDefinitionDuplicate";

    /// <summary>A record has more or fewer columns than the line <c>#CHROM</c>.</summary>
    public const string ColumnCountWrong = "VcfColumnCountWrong";

    /// <summary>A position is not a number from 0 to 2,147,483,647.</summary>
    public const string PositionUnreadable = "VcfPositionUnreadable";

    /// <summary>A quality is neither a number nor missing.</summary>
    public const string QualityUnreadable = "VcfQualityUnreadable";

    /// <summary>A genotype does not follow the grammar, or names an allele that the record does not have.</summary>
    public const string GenotypeUnreadable = "VcfGenotypeUnreadable";

    /// <summary>A line or the header is longer than the reader is set to hold.</summary>
    public const string TextTooLong = "VcfTextTooLong";

    /// <summary>An empty line stands between records; it is passed over.</summary>
    public const string EmptyLine = "VcfEmptyLine";

    /// <summary>The last line has no line end: the file may have been cut off there.</summary>
    public const string LastLineUnterminated = "VcfLastLineUnterminated";
}
