using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Server.Review.Texts;

namespace GenomeTriage.Server.Review.Views;

/// <summary>Names of what was chosen in own rankings.</summary>
internal static class MinutesNames
{
    /// <summary>The name with its code; the code alone where the list of that day does not name it.</summary>
    public static string Of(MinutesItem item, string code, PageTexts texts) =>
        code == Choice.None ? texts["NoneOfThese"] : item.List.FirstOrDefault(line => line.Code == code) is { } line ? $"{line.Name} ({code})" : code;
}
