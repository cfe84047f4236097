using System.Globalization;
using System.Text;

namespace GenomeTriage.Server.Review.Pdf;

/// <summary>One A4 page: what is drawn on it, as operators of a content stream (ISO 32000-1, Annex A). Lengths are points from below and left.</summary>
internal sealed class PdfPage
{
    /// <summary>Width of A4.</summary>
    public const double Width = 595.28;

    /// <summary>Height of A4.</summary>
    public const double Height = 841.89;

    private readonly StringBuilder _operators = new();

    /// <summary>The operators, ASCII alone.</summary>
    public string Operators => _operators.ToString();

    /// <summary>Writes one line of text.</summary>
    /// <param name="text">WinAnsi codes.</param>
    /// <param name="font">The font.</param>
    /// <param name="size">Its size.</param>
    /// <param name="x">Where it begins.</param>
    /// <param name="y">The line that the letters stand on.</param>
    public void Text(ReadOnlySpan<byte> text, PdfFont font, double size, double x, double y)
    {
        _operators.Append(CultureInfo.InvariantCulture, $"BT /F{(int)font} {size:0.##} Tf {x:0.##} {y:0.##} Td (");
        foreach (var code in text)
        {
            if (code is (byte)'(' or (byte)')' or (byte)'\\') _operators.Append('\\').Append((char)code);
            else if (code < 0x7f) _operators.Append((char)code);
            else _operators.Append('\\').Append(Convert.ToString(code, 8));
        }

        _operators.Append(") Tj ET\n");
    }

    /// <summary>Draws a thin line across the text.</summary>
    public void Rule(double x, double y, double width) =>
        _operators.Append(CultureInfo.InvariantCulture, $"0.5 w 0.6 G {x:0.##} {y:0.##} m {x + width:0.##} {y:0.##} l S 0 G\n");
}
