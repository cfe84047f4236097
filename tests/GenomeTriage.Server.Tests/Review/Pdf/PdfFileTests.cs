using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GenomeTriage.Server.Review.Pdf;

namespace GenomeTriage.Server.Tests.Review.Pdf;

public sealed partial class PdfFileTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void File_OfTwoPages_NamesThePlaceOfEveryObject()
    {
        var file = Encoding.Latin1.GetString(Written(100));
        var start = int.Parse(StartOfTable().Match(file).Groups["at"].Value, CultureInfo.InvariantCulture);
        Assert.Equal("xref", file.Substring(start, 4));
        var places = Entry().Matches(file[start..]).Select(match => int.Parse(match.Groups["at"].Value, CultureInfo.InvariantCulture)).ToList();
        Assert.All(places.Select((place, i) => (place, number: i + 1)), one =>
            Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{one.number} 0 obj\n"), file[one.place..], StringComparison.Ordinal));
        Assert.Contains("/Count 2 ", file, StringComparison.Ordinal);
    }

    [Fact]
    public void File_OfTheSameText_IsTheSameBytes() => Assert.Equal(Written(3), Written(3));

    [Fact]
    public void Stream_HasTheLengthThatItsObjectTells()
    {
        var file = Encoding.Latin1.GetString(Written(100));
        Assert.All(Streams().Matches(file), match =>
            Assert.Equal(match.Groups["length"].Value, match.Groups["body"].Length.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Text_WithSignsOfTheSyntax_IsEscaped()
    {
        var page = new PdfPage();
        page.Text(WinAnsi.Encode(@"a) Tj (b\ä"), PdfFont.Regular, 10, 50, 60.5);
        Assert.Equal("BT /F0 10 Tf 50 60.5 Td (a\\) Tj \\(b\\\\\\344) Tj ET\n", page.Operators);
    }

    [Fact]
    public void Lines_OfAText_AreNoWiderThanAskedAndHoldEveryWord()
    {
        var text = string.Join(' ', Enumerable.Range(1, 60).Select(i => $"ord{i}")) + " " + new string('W', 200);
        var lines = PdfLines.Of(text, PdfFont.Bold, 9.5, 120);
        Assert.All(lines, line => Assert.InRange(HelveticaWidths.Of(line, PdfFont.Bold, 9.5), 0, 120));
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines.Select(Encoding.Latin1.GetString)).Replace(" ", "", StringComparison.Ordinal));
    }

    private static byte[] Written(int lines)
    {
        var paper = new PdfPaper();
        for (var i = 0; i < lines; i++) paper.Paragraph($"rad {i}");
        return PdfFile.Write(paper.Pages, "Protokoll å", "sv", At);
    }

    [GeneratedRegex(@"startxref\n(?<at>\d+)\n%%EOF", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"(?<at>\d{10}) 00000 n \n", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"/Length (?<length>\d+) >>\nstream\n(?<body>.*?)\nendstream", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Streams();
}
