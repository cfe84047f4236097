using System.Buffers;
using System.Globalization;
using System.Text;

namespace GenomeTriage.Server.Review.Pdf;

/// <summary>Writes pages as a PDF 1.7 file (ISO 32000-1, 7.5). The same pages give the same bytes.</summary>
internal sealed class PdfFile
{
    // Objects before those of the pages: catalogue, tree of pages, two fonts, what the document is.
    private const int Fixed = 5;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<int> _places = [];

    private PdfFile()
    {
    }

    /// <summary>The bytes of the file.</summary>
    /// <param name="pages">At least one page.</param>
    /// <param name="title">Title of the document.</param>
    /// <param name="language">Its language, <c>sv</c>.</param>
    /// <param name="at">When what it says was written.</param>
    public static byte[] Write(IReadOnlyList<PdfPage> pages, string title, string language, DateTimeOffset at)
    {
        var file = new PdfFile();
        file.Raw("%PDF-1.7\n%\u00e5\u00e4\u00f6\u00f8\n");
        file.Object($"<< /Type /Catalog /Pages 2 0 R /Lang ({language}) /ViewerPreferences << /DisplayDocTitle true >> >>");
        file.Object($"<< /Type /Pages /Count {Number(pages.Count)} /Kids [{string.Join(' ', pages.Select((_, i) => $"{Number(PageObject(i))} 0 R"))}] >>");
        foreach (var name in new[] { "Helvetica", "Helvetica-Bold" })
            file.Object($"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>");
        file.Object($"<< /Title {Text(title)} /Producer (GenomeTriage) /CreationDate (D:{at.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z) >>");
        for (var i = 0; i < pages.Count; i++) file.Page(pages[i], i);
        return file.End();
    }

    private static int PageObject(int page) => Fixed + 1 + 2 * page;

    private void Page(PdfPage page, int index)
    {
        Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Number(PdfPage.Width)} {Number(PdfPage.Height)}] /Contents {Number(PageObject(index) + 1)} 0 R /Resources << /Font << /F0 3 0 R /F1 4 0 R >> >> >>");
        Object($"<< /Length {Number(page.Operators.Length)} >>\nstream\n{page.Operators}\nendstream");
    }

    private void Object(string body)
    {
        _places.Add(_bytes.WrittenCount);
        Raw($"{Number(_places.Count)} 0 obj\n{body}\nendobj\n");
    }

    private byte[] End()
    {
        var start = _bytes.WrittenCount;
        Raw($"xref\n0 {Number(_places.Count + 1)}\n0000000000 65535 f \n");
        foreach (var place in _places) Raw($"{place.ToString("D10", CultureInfo.InvariantCulture)} 00000 n \n");
        Raw($"trailer\n<< /Size {Number(_places.Count + 1)} /Root 1 0 R /Info 5 0 R >>\nstartxref\n{Number(start)}\n%%EOF\n");
        return _bytes.WrittenSpan.ToArray();
    }

    // A text string outside content streams: UTF-16 with its mark, in hexadecimal.
    private static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private void Raw(string text) => _bytes.Write(Encoding.Latin1.GetBytes(text));
}
