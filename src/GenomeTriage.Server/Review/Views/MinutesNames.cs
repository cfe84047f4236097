using System.Globalization;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Server.Review.Texts;

namespace GenomeTriage.Server.Review.Views;

/// <summary>Names in minutes, and of them.</summary>
internal static class MinutesNames
{
    /// <summary>The name of the file: neither institute nor title, since it is shown in many places.</summary>
    public static string FileOf(MinutesDossier dossier, string extension) => string.Create(
        CultureInfo.InvariantCulture, $"minutes-{dossier.Content.HeldOn:yyyy-MM-dd}-{(dossier.Shown is { } shown ? shown.Number.ToString(CultureInfo.InvariantCulture) : "draft")}.{extension}");

    /// <summary>The name with its code; the code alone where the list of that day does not name it.</summary>
    public static string Of(MinutesItem item, string code, PageTexts texts) =>
        code == Choice.None ? texts["NoneOfThese"] : item.List.FirstOrDefault(line => line.Code == code) is { } line ? $"{line.Name} ({code})" : code;
}
