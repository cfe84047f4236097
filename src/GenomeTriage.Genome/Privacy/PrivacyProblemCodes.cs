namespace GenomeTriage.Genome.Privacy;

/// <summary>Codes of problems of patient privacy.</summary>
public static class PrivacyProblemCodes
{
    /// <summary>A personal identity number stands in an identifier, a sample name, a header line or free text. Found names the kind, never the number.</summary>
    public const string PersonalIdentityNumber = "PersonalIdentityNumber";
}
