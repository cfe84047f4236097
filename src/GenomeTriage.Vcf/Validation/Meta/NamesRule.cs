using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Vcf.Validation.Meta;

/// <summary>
/// SAMPLE and PEDIGREE: they name genomes. SAMPLE has an ID in every version, PEDIGREE since 4.3; a name of a genome
/// has no white space.
/// </summary>
internal static class NamesRule
{
    /// <summary>Checks a line.</summary>
    public static void Check(HeaderLine line, VcfVersion version, ProblemList problems)
    {
        if (line.Key == "SAMPLE" || version >= VcfVersion.V43) MetaFields.RequireId(line, problems);
        if (line.Key != "PEDIGREE") return;
        foreach (var field in line.Fields!)
        {
            if (field.Name != "ID" && field.Value.AsSpan().ContainsAny(" \t"))
                MetaFields.Invalid(line, field.Name, field.Value, "no white space", problems);
        }
    }
}
