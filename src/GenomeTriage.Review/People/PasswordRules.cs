using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.People;

/// <summary>What a password must be: long, and neither one sign over and over nor the user's own name (NIST SP 800-63B).</summary>
public static class PasswordRules
{
    /// <summary>The least length.</summary>
    public const int LeastLength = 12;

    private const int MostLength = 256;
    private const int LeastKinds = 5;

    /// <summary>Throws where a password is too weak.</summary>
    /// <exception cref="Genome.Problems.InputException">It is.</exception>
    public static void Require(string? password, string userName)
    {
        var isWeak = password is null || password.Length is < LeastLength or > MostLength || password.Distinct().Count() < LeastKinds
            || (userName.Length > 0 && password.Contains(userName, StringComparison.OrdinalIgnoreCase));
        if (isWeak) throw StoreFaults.Of(ReviewProblemCodes.ReviewPasswordWeak, allowed: LeastLength.ToString(System.Globalization.CultureInfo.InvariantCulture), field: "password");
    }
}
