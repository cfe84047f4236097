using System.Text;

namespace GenomeTriage.Triage.Genotypes.Assertions;

/// <summary>Names of diseases as they are compared: small letters and figures, one space between words.</summary>
internal static class DiseaseNameKey
{
    // ClinVar's VCF writes a comma so, because a comma parts values there.
    private const string EscapedComma = "\\x2c";

    /// <summary>What is left of a name, however it is spelled: <c>Charcot-Marie-Tooth_disease\x2c_type_1A</c> is <c>charcot marie tooth disease type 1a</c>.</summary>
    public static string Of(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name.Replace(EscapedComma, " ", StringComparison.Ordinal))
        {
            if (char.IsLetterOrDigit(letter)) plain.Append(char.ToLowerInvariant(letter));
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }
}
