using GenomeTriage.Genome.Privacy;
using GenomeTriage.Review.Store;

namespace GenomeTriage.Review;

/// <summary>Text that a person types: trimmed, bounded, without control signs, and without identity numbers.</summary>
public static class FreeText
{
    /// <summary>The longest name or pseudonym.</summary>
    public const int NameLength = 100;

    /// <summary>The longest comment or rationale.</summary>
    public const int CommentLength = 4000;

    /// <summary>A text that must be there.</summary>
    /// <exception cref="Genome.Problems.InputException">It is missing, too long, or holds an identity number.</exception>
    public static string Required(string? text, string field, int longest = NameLength) =>
        Optional(text, field, longest) ?? throw StoreFaults.Of(ReviewProblemCodes.ReviewFieldMissing, field: field);

    /// <summary>A text that may be empty; <c>null</c> where it is.</summary>
    /// <exception cref="Genome.Problems.InputException">It is too long, or holds an identity number.</exception>
    public static string? Optional(string? text, string field, int longest = CommentLength)
    {
        var clean = Clean(text);
        if (clean.Length == 0) return null;
        if (clean.Length > longest)
            throw StoreFaults.Of(ReviewProblemCodes.ReviewTextTooLong, allowed: longest.ToString(System.Globalization.CultureInfo.InvariantCulture), field: field);
        PersonalIdentityGuard.Refuse(clean, null, null, field);
        return clean;
    }

    private static string Clean(string? text) =>
        new string([.. (text ?? "").Where(sign => sign is '\n' or '\t' || !char.IsControl(sign))]).Trim();
}
