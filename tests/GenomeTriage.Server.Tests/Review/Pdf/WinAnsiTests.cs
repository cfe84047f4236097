using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Server.Review.Pdf;

namespace GenomeTriage.Server.Tests.Review.Pdf;

public sealed class WinAnsiTests
{
    // Codes of Windows-1252, which WinAnsiEncoding follows.
    [Theory]
    [InlineData("Åäöæø", new byte[] { 0xc5, 0xe4, 0xf6, 0xe6, 0xf8 })]
    [InlineData("“5 €” – ja…", new byte[] { 0x93, (byte)'5', (byte)' ', 0x80, 0x94, (byte)' ', 0x96, (byte)' ', (byte)'j', (byte)'a', 0x85 })]
    [InlineData("a\u0308", new byte[] { 0xe4 })]
    public void Encode_SignsOfTheEncoding_AreTheirCodes(string text, byte[] codes) => Assert.Equal(codes, WinAnsi.Encode(text));

    [Theory]
    [InlineData("α-galaktosidas, Ω", "alpha-galaktosidas, Omega")]
    [InlineData("Lončar, Łukasz, Đurić, Áššá", "Loncar, Lukasz, Duric, Áššá")]
    [InlineData("−2 → ≥3", "-2 -> >=3")]
    [InlineData("中\u0007", "[U+4E2D][U+0007]")]
    [InlineData("😀", "[U+1F600]")]
    public void Encode_OtherSigns_AreTheNearestOrToldVisibly(string text, string shown) => Assert.Equal(WinAnsi.Encode(shown), WinAnsi.Encode(text));

    [Fact]
    public void Encode_HalfASignAndWhatIsNone_AreToldVisibly() =>
        Assert.Equal(WinAnsi.Encode("a[U+FFFD][U+FFFD]b"), WinAnsi.Encode(string.Concat("a", (char)0xd800, (char)0xfffe, "b")));

    [Fact]
    public void Encode_AnyText_LosesNoSignAndHasAWidthForEach() => Prop.ForAll<string?>(text =>
    {
        var codes = WinAnsi.Encode(text ?? "");
        var least = (text ?? "").Normalizable().EnumerateRunes().Count();
        return codes.Length >= least && codes.All(code => HelveticaWidths.Of([code], PdfFont.Regular, 10) > 0 && HelveticaWidths.Of([code], PdfFont.Bold, 10) > 0);
    }).QuickCheckThrowOnFailure();
}

/// <summary>What a text is before it is encoded: composed, halves of signs replaced.</summary>
internal static class Composed
{
    public static string Normalizable(this string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => (rune.Value == 0xfffe ? Rune.ReplacementChar : rune).ToString())).Normalize(NormalizationForm.FormC);
}
