using System.Globalization;

namespace GenomeTriage.Server.Review.Drawings;

/// <summary>Numbers in drawings.</summary>
internal static class Svg
{
    /// <summary>A length as an attribute writes it, whatever the language.</summary>
    public static string Of(double length) => length.ToString("0.##", CultureInfo.InvariantCulture);
}
