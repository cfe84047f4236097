using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Validation.Meta;

/// <summary>INFO and FORMAT: ID, Number, Type and Description, and reserved keys as they are reserved.</summary>
internal static class FieldDefinitionRule
{
    private static readonly string[] Order = ["ID", "Number", "Type", "Description"];

    /// <summary>Checks a line.</summary>
    public static void Check(HeaderLine line, VcfVersion version, ProblemList problems)
    {
        MetaFields.RequireOrder(line, Order, problems);
        var hasId = MetaFields.RequireId(line, problems);
        var number = NumberOf(line, version, problems);
        var type = TypeOf(line, problems);
        MetaFields.RequireQuoted(line, "Description", problems);
        if (hasId && number is { } n && type is { } t) CheckReserved(line, n, t, version, problems);
    }

    private static FieldNumber? NumberOf(HeaderLine line, VcfVersion version, ProblemList problems)
    {
        if (line.Find("Number") is not { } text)
        {
            MetaFields.Missing(line, "Number", problems);
            return null;
        }

        if (FieldNumber.TryParse(text, out var number) && IsOfVersion(number.Kind, version)) return number;
        MetaFields.Invalid(line, "Number", text, AllowedNumbers(version), problems);
        return null;
    }

    private static bool IsOfVersion(FieldNumberKind kind, VcfVersion version) => kind switch
    {
        FieldNumberKind.PerAllele => version >= VcfVersion.V42,
        FieldNumberKind.PerPloidy => version >= VcfVersion.V44,
        FieldNumberKind.PerLocalAlternate or FieldNumberKind.PerLocalAllele or FieldNumberKind.PerLocalGenotype
            or FieldNumberKind.PerBaseModification => version >= VcfVersion.V45,
        _ => true,
    };

    private static string AllowedNumbers(VcfVersion version) =>
        version >= VcfVersion.V45 ? "n A R G LA LR LG P M ." : version >= VcfVersion.V44 ? "n A R G P ." : version >= VcfVersion.V42 ? "n A R G ." : "n A G .";

    private static FieldType? TypeOf(HeaderLine line, ProblemList problems)
    {
        if (line.Find("Type") is not { } text)
        {
            MetaFields.Missing(line, "Type", problems);
            return null;
        }

        var known = FieldTypes.TryParse(text, out var type) && (type != FieldType.Flag || line.Key == "INFO");
        if (known) return type;
        MetaFields.Invalid(line, "Type", text, line.Key == "INFO" ? "Integer Float Flag Character String" : "Integer Float Character String", problems);
        return null;
    }

    private static void CheckReserved(HeaderLine line, FieldNumber number, FieldType type, VcfVersion version, ProblemList problems)
    {
        var id = line.Id!;
        var reserved = line.Key == "INFO" ? ReservedFields.Info(id, version) : ReservedFields.Format(id, version);
        if (reserved is not { } expected) return;
        if (number != expected.Number)
            Redefined(line, "Number", number.ToString(), expected.Number.ToString(), problems);
        if (type != expected.Type && !(line.Key == "INFO" && id == "MQ" && type == FieldType.Integer))
            Redefined(line, "Type", type.ToString(), expected.Type.ToString(), problems);
    }

    private static void Redefined(HeaderLine line, string name, string found, string allowed, ProblemList problems) =>
        problems.Error(ValidationProblemCodes.ReservedFieldRedefined, line.LineNumber, $"{line.Key}/{line.Id}/{name}", found, allowed);
}
