using System.Globalization;
using GenomeTriage.Phenotype.Pictures;

namespace GenomeTriage.Server.Review.Views;

/// <summary>An age as two fields of a form.</summary>
internal static class AgeFields
{
    /// <summary>The age in ISO 8601; <c>null</c> where neither field is filled in.</summary>
    public static string? Iso(int? years, int? months) =>
        years is null && months is null ? null : string.Create(CultureInfo.InvariantCulture, $"P{years ?? 0}Y{months ?? 0}M");

    /// <summary>The fields of a stored age; empty where it is not known.</summary>
    public static (int? Years, int? Months) Of(string? iso) => iso is not null && Age.TryParse(iso, out var age) ? (age.Years, age.Months) : (null, null);
}
