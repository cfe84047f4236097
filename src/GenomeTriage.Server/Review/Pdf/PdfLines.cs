namespace GenomeTriage.Server.Review.Pdf;

/// <summary>Breaks text into lines of a width, at spaces; a word that is wider than the line is broken inside.</summary>
internal static class PdfLines
{
    private const byte Space = 0x20;

    /// <summary>The lines of a text; line breaks in it are kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="font">The font.</param>
    /// <param name="size">Its size in points.</param>
    /// <param name="width">The most points that a line takes.</param>
    /// <returns>WinAnsi codes of each line; one empty line for an empty text.</returns>
    public static List<byte[]> Of(string text, PdfFont font, double size, double width)
    {
        var lines = new List<byte[]>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n')) Break(WinAnsi.Encode(paragraph), font, size, width, lines);
        return lines;
    }

    private static void Break(ReadOnlySpan<byte> left, PdfFont font, double size, double width, List<byte[]> lines)
    {
        while (HelveticaWidths.Of(left, font, size) > width)
        {
            var length = Fitting(left, font, size, width);
            var space = left[..(length + 1)].LastIndexOf(Space);
            var end = space > 0 ? space : length;
            lines.Add(left[..end].TrimEnd(Space).ToArray());
            left = left[end..].TrimStart(Space);
        }

        lines.Add(left.ToArray());
    }

    // At least one sign, however narrow the line: otherwise there would be no end to it.
    private static int Fitting(ReadOnlySpan<byte> text, PdfFont font, double size, double width)
    {
        var length = 1;
        while (length < text.Length - 1 && HelveticaWidths.Of(text[..(length + 1)], font, size) <= width) length++;
        return length;
    }
}
