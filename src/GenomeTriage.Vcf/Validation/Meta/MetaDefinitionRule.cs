using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Vcf.Validation.Meta;

/// <summary>META: ID first, a number, a type, and values in square brackets.</summary>
internal static class MetaDefinitionRule
{
    /// <summary>Checks a line.</summary>
    public static void Check(HeaderLine line, ProblemList problems)
    {
        MetaFields.RequireId(line, problems);
        if (!FieldNumber.TryParse(line.Find("Number"), out _))
            MetaFields.Invalid(line, "Number", line.Find("Number"), "n A R G .", problems);
        if (!FieldTypes.TryParse(line.Find("Type"), out _))
            MetaFields.Invalid(line, "Type", line.Find("Type"), "Integer Float Flag Character String", problems);
        if (line.Find("Values") is not ['[', .., ']'])
            MetaFields.Invalid(line, "Values", line.Find("Values"), "[value, …]", problems);
    }
}
