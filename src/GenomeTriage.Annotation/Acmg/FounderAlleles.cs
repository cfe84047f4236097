namespace GenomeTriage.Annotation.Acmg;

/// <summary>
/// Alleles that cause disease though they are common somewhere: the list of exceptions to BA1 of ClinGen's working group
/// (Ghosh 2018, "Updated recommendation for the benign stand-alone ACMG/AMP criterion"), by gene and <c>c.</c> name.
/// </summary>
internal static class FounderAlleles
{
    private static readonly HashSet<(string Gene, string Name)> Known =
    [
        ("ACAD9", "c.-44_-41dup"),
        ("ACADS", "c.511C>T"),
        ("BTD", "c.1330G>C"),
        ("GJB2", "c.109G>A"),
        ("HFE", "c.187C>G"),
        ("HFE", "c.845G>A"),
        ("MEFV", "c.1105C>T"),
        ("MEFV", "c.1223G>A"),
        ("PIBF1", "c.1214G>A"),
    ];

    internal static bool Contains(string gene, string? name) => name is not null && Known.Contains((gene, name));
}
