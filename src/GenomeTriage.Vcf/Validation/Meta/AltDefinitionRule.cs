using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Vcf.Validation.Meta;

/// <summary>
/// ALT: the first level of an ID is a type of structural variant. Version 4.3 and later let an ID without a colon be
/// any name; older ones know besides only IUPAC codes, and <c>NON_REF</c>, which GATK made common.
/// </summary>
internal static class AltDefinitionRule
{
    private const string Iupac = "ACGTURYSWKMBDHVN";
    private static readonly string[] Order = ["ID", "Number", "Type", "Description"];
    private static readonly string[] Types = ["DEL", "INS", "DUP", "INV", "CNV", "BND"];

    /// <summary>Checks a line.</summary>
    public static void Check(HeaderLine line, VcfVersion version, ProblemList problems)
    {
        MetaFields.RequireOrder(line, Order, problems);
        if (MetaFields.RequireId(line, problems) && !IsAllowed(line.Id!, version))
            MetaFields.Invalid(line, "ID", line.Id, string.Join(' ', Types), problems);
        if (line.Find("Number") is { } number && !FieldNumber.TryParse(number, out _))
            MetaFields.Invalid(line, "Number", number, null, problems);
        if (line.Find("Type") is { } type && !FieldTypes.TryParse(type, out _))
            MetaFields.Invalid(line, "Type", type, null, problems);
        MetaFields.RequireQuoted(line, "Description", problems);
    }

    private static bool IsAllowed(string id, VcfVersion version)
    {
        if (id.AsSpan().ContainsAny("<>,")) return false;
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        var first = colon < 0 ? id : id[..colon];
        if (Types.Contains(first, StringComparer.Ordinal)) return true;
        if (colon < 0 && version >= VcfVersion.V43) return true;
        return id is "NON_REF" or "*" || (id.Length == 1 && Iupac.Contains(id[0], StringComparison.Ordinal));
    }
}
