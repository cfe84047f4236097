namespace GenomeTriage.Phenotype.Text.Words;

/// <summary>
/// "Absence of speech" is absent speech; an absence seizure is a kind of seizure. Names and texts read the word before
/// "of" as the adjective, so that "absence of seizures" never becomes an absence seizure.
/// </summary>
internal static class AbsenceOf
{
    /// <summary>The word at <paramref name="i"/> of an English text in lower case, as it is compared.</summary>
    public static string Word(IReadOnlyList<string> lower, int i) =>
        lower[i] == "absence" && i + 1 < lower.Count && lower[i + 1] == "of" ? "absent" : lower[i];
}
