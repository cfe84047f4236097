namespace GenomeTriage.Vcf.Problems;

/// <summary>What the validator finds beside the codes of the reader: departures from the VCF specification.</summary>
public static class ValidationProblemCodes
{
    /// <summary>Text that is not UTF-8, or a control character.</summary>
    public const string CharacterNotAllowed = "VcfCharacterNotAllowed";

    /// <summary>The value of <c>##fileformat</c> is none.</summary>
    public const string FileFormatMalformed = "VcfFileFormatMalformed";

    /// <summary>A line of the header begins neither with <c>##</c> nor with <c>#CHROM</c>.</summary>
    public const string HeaderLineUnknown = "VcfHeaderLineUnknown";

    /// <summary>A line of the header has an empty value.</summary>
    public const string HeaderValueEmpty = "VcfHeaderValueEmpty";

    /// <summary>A structured header line lacks a field that its kind requires.</summary>
    public const string MetaFieldMissing = "VcfMetaFieldMissing";

    /// <summary>A structured header line has its default fields in another order than the specification.</summary>
    public const string MetaFieldOrder = "VcfMetaFieldOrder";

    /// <summary>A field of a structured header line has a value that is not allowed.</summary>
    public const string MetaFieldInvalid = "VcfMetaFieldInvalid";

    /// <summary>A description or the like is not in double quotes.</summary>
    public const string MetaFieldUnquoted = "VcfMetaFieldUnquoted";

    /// <summary>A reserved key is defined with another number or type than the specification gives it.</summary>
    public const string ReservedFieldRedefined = "VcfReservedFieldRedefined";

    /// <summary>A value that must be a URL is none.</summary>
    public const string UrlInvalid = "VcfUrlInvalid";

    /// <summary>The column FORMAT is there without a sample.</summary>
    public const string FormatWithoutSamples = "VcfFormatWithoutSamples";

    /// <summary>A column is empty.</summary>
    public const string ColumnEmpty = "VcfColumnEmpty";

    /// <summary>The name of a contig has a character that is not allowed.</summary>
    public const string ContigNameInvalid = "VcfContigNameInvalid";

    /// <summary>The records of a contig do not stand together.</summary>
    public const string ContigNotContiguous = "VcfContigNotContiguous";

    /// <summary>A record stands behind one of a higher position.</summary>
    public const string PositionNotSorted = "VcfPositionNotSorted";

    /// <summary>An identifier has white space, is empty or there twice.</summary>
    public const string IdInvalid = "VcfIdInvalid";

    /// <summary>The reference allele is not of the letters A, C, G, T and N.</summary>
    public const string ReferenceInvalid = "VcfReferenceInvalid";

    /// <summary>An alternate allele is of no form that the specification has.</summary>
    public const string AlternateInvalid = "VcfAlternateInvalid";

    /// <summary>A quality is negative.</summary>
    public const string QualityNegative = "VcfQualityNegative";

    /// <summary>A filter is empty, reserved, has white space or is there twice.</summary>
    public const string FilterInvalid = "VcfFilterInvalid";

    /// <summary><c>PASS</c> or <c>.</c> stands beside a filter.</summary>
    public const string FilterContradicts = "VcfFilterContradicts";

    /// <summary>A key of INFO or FORMAT does not follow the specification.</summary>
    public const string KeyInvalid = "VcfKeyInvalid";

    /// <summary>A key of INFO or FORMAT is there twice.</summary>
    public const string KeyDuplicate = "VcfKeyDuplicate";

    /// <summary>A key, filter, allele or contig is used without being defined in the header.</summary>
    public const string DefinitionMissing = "VcfDefinitionMissing";

    /// <summary>A field has another number of values than its definition.</summary>
    public const string ValueCountWrong = "VcfValueCountWrong";

    /// <summary>A value is not of the type of its definition.</summary>
    public const string ValueTypeWrong = "VcfValueTypeWrong";

    /// <summary>A value of a reserved key is outside what the key means.</summary>
    public const string ValueOutOfRange = "VcfValueOutOfRange";

    /// <summary>The end of a record lies before its position.</summary>
    public const string EndBeforePosition = "VcfEndBeforePosition";

    /// <summary><c>GT</c> is not the first key of FORMAT.</summary>
    public const string GenotypeNotFirst = "VcfGenotypeNotFirst";

    /// <summary>A sample has more fields than FORMAT.</summary>
    public const string SampleFieldsTooMany = "VcfSampleFieldsTooMany";

    /// <summary>The same variant stands in another record too, perhaps written differently.</summary>
    public const string VariantDuplicate = "VcfVariantDuplicate";
}
