using System.Globalization;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Review;
using GenomeTriage.Server.Cases;
using Google.Protobuf.WellKnownTypes;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>Ids, days and instants as the contract writes them.</summary>
internal static class CallFields
{
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The id that is meant. What is no id is of nothing that there is.</summary>
    public static Guid Id(string text) =>
        Guid.TryParse(text, out var id) ? id : throw new InputException(new Problem(ReviewProblemCodes.ReviewNotFound, ProblemSeverity.Error));

    public static Guid? OptionalId(string text) => text.Length == 0 ? null : Id(text);

    public static string Of(Guid id) => id.ToString();

    public static DateOnly Day(string text, string field) =>
        DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw RequestChecks.Wrong(field, "", "2026-03-01");

    public static string Of(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    public static Timestamp Of(DateTimeOffset at) => Timestamp.FromDateTimeOffset(at);
}
