namespace GenomeTriage.Server.Review.Pdf;

/// <summary>Text that flows from page to page. What is written last on each page stands below it when the file is made.</summary>
internal sealed class PdfPaper
{
    private const double Margin = 56;
    private const double Bottom = 70;
    private const double Size = 9.5;
    private const double Leading = 1.36;

    private readonly List<PdfPage> _pages = [new()];
    private double _y = PdfPage.Height - Margin;

    /// <summary>Width of the text in points.</summary>
    public static double TextWidth => PdfPage.Width - 2 * Margin;

    /// <summary>The pages.</summary>
    public IReadOnlyList<PdfPage> Pages => _pages;

    /// <summary>A heading; it does not stand alone at the foot of a page.</summary>
    /// <param name="text">The heading.</param>
    /// <param name="level">1 to 3.</param>
    public void Heading(string text, int level)
    {
        var size = level switch { 1 => 16.0, 2 => 12.5, _ => 10.0 };
        Need(size * Leading + 3 * Size * Leading);
        _y -= level == 1 ? 0 : size * 0.7;
        foreach (var line in PdfLines.Of(text, PdfFont.Bold, size, TextWidth)) Line(line, PdfFont.Bold, size, 0);
        _y -= size * 0.15;
    }

    /// <summary>A paragraph.</summary>
    /// <param name="text">Its text; line breaks are kept.</param>
    /// <param name="indent">Points from the left edge of the text.</param>
    /// <param name="font">The font.</param>
    public void Paragraph(string text, double indent = 0, PdfFont font = PdfFont.Regular)
    {
        foreach (var line in PdfLines.Of(text, font, Size, TextWidth - indent)) Line(line, font, Size, indent);
    }

    /// <summary>Cells beside one another, each broken into lines of its own; a row is torn between pages only where it is higher than one.</summary>
    /// <param name="columns">Where each column begins, in points from the left edge of the text; each ends where the next begins.</param>
    /// <param name="cells">As many texts.</param>
    /// <param name="font">The font.</param>
    public void Row(ReadOnlySpan<double> columns, ReadOnlySpan<string> cells, PdfFont font = PdfFont.Regular)
    {
        const double between = 8;
        var broken = new List<List<byte[]>>(cells.Length);
        for (var i = 0; i < cells.Length; i++)
            broken.Add(PdfLines.Of(cells[i], font, Size, (i + 1 < columns.Length ? columns[i + 1] : TextWidth) - columns[i] - between));
        var height = broken.Max(lines => lines.Count);
        Need(height * Size * Leading);
        for (var line = 0; line < height; line++)
        {
            Need(Size * Leading);
            _y -= Size * Leading;
            for (var i = 0; i < broken.Count; i++)
                if (line < broken[i].Count) _pages[^1].Text(broken[i][line], font, Size, Margin + columns[i], _y);
        }
    }

    /// <summary>A thin line across the page.</summary>
    public void Rule()
    {
        Need(Size);
        _y -= Size * 0.6;
        _pages[^1].Rule(Margin, _y, TextWidth);
    }

    /// <summary>An empty space.</summary>
    public void Space() => _y -= Size * 0.6;

    /// <summary>Writes the foot of every page: two lines to the left, and one to the right of the second.</summary>
    /// <param name="first">The same on all.</param>
    /// <param name="second">The same on all.</param>
    /// <param name="numbered">The text of a page by its number, from 1, and the number of pages.</param>
    public void Foot(string first, string second, Func<int, int, string> numbered)
    {
        const double small = 7.5;
        for (var i = 0; i < _pages.Count; i++)
        {
            var number = WinAnsi.Encode(numbered(i + 1, _pages.Count));
            _pages[i].Rule(Margin, Bottom - 14, TextWidth);
            _pages[i].Text(PdfLines.Of(first, PdfFont.Regular, small, TextWidth)[0], PdfFont.Regular, small, Margin, Bottom - 26);
            _pages[i].Text(WinAnsi.Encode(second), PdfFont.Regular, small, Margin, Bottom - 37);
            _pages[i].Text(number, PdfFont.Regular, small, PdfPage.Width - Margin - HelveticaWidths.Of(number, PdfFont.Regular, small), Bottom - 37);
        }
    }

    private void Line(ReadOnlySpan<byte> line, PdfFont font, double size, double indent)
    {
        Need(size * Leading);
        _y -= size * Leading;
        _pages[^1].Text(line, font, size, Margin + indent, _y);
    }

    // A new page where so much does not fit on this one; on an empty page there is nothing to gain from it.
    private void Need(double height)
    {
        if (_y - height >= Bottom || _y >= PdfPage.Height - Margin) return;
        _pages.Add(new PdfPage());
        _y = PdfPage.Height - Margin;
    }
}
