using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace GenomeTriage.Server.Review.Pdf;

/// <summary>
/// Text in the encoding of the standard fonts (WinAnsiEncoding, ISO 32000-1, Annex D). A sign outside it is written as the
/// nearest one, a Greek letter by its name, and whatever has no near one visibly as <c>[U+4E2D]</c>: nothing falls away.
/// </summary>
internal static class WinAnsi
{
    // The codes that differ from Latin-1, from 0x80; a space where none is assigned.
    private const string Upper = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private static readonly string[] Greek =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "omicron",
        "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];

    private static readonly FrozenDictionary<char, string> Near = new Dictionary<char, string>
    {
        ['−'] = "-", ['‐'] = "-", ['‑'] = "-", ['→'] = "->", ['←'] = "<-", ['↑'] = "^", ['≥'] = ">=", ['≤'] = "<=", ['≠'] = "!=", ['≈'] = "~", ['′'] = "'", ['″'] = "\"",
        ['\u2002'] = " ", ['\u2003'] = " ", ['\u2009'] = " ", ['\u202f'] = "\u00a0", ['\t'] = "    ",
        ['ł'] = "l", ['Ł'] = "L", ['đ'] = "d", ['Đ'] = "D", ['ŋ'] = "n", ['Ŋ'] = "N", ['ŧ'] = "t", ['Ŧ'] = "T", ['ı'] = "i", ['ħ'] = "h", ['Ħ'] = "H",
    }.ToFrozenDictionary();

    /// <summary>The codes of a text without line breaks.</summary>
    public static byte[] Encode(string text)
    {
        var codes = new List<byte>(text.Length);
        foreach (var rune in Whole(text).Normalize(NormalizationForm.FormC).EnumerateRunes()) Add(codes, rune);
        return [.. codes];
    }

    // Halves of signs, and U+FFFE, which normalisation refuses, as the sign that says so.
    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append((rune.Value == 0xfffe ? Rune.ReplacementChar : rune).ToString());
        return whole.ToString();
    }

    private static void Add(List<byte> codes, Rune rune)
    {
        if (CodeOf(rune) is { } code) codes.Add(code);
        else foreach (var sign in Written(rune)) codes.Add(CodeOf(new Rune(sign)) ?? (byte)'?');
    }

    private static byte? CodeOf(Rune rune) => rune.Value switch
    {
        >= 0x20 and <= 0x7e or >= 0xa0 and <= 0xff => (byte)rune.Value,
        <= char.MaxValue and > 0xff when Upper.IndexOf((char)rune.Value) is >= 0 and var place => (byte)(0x80 + place),
        _ => null,
    };

    private static string Written(Rune rune)
    {
        if (rune.IsBmp && Near.TryGetValue((char)rune.Value, out var near)) return near;
        if (rune.Value is >= 'α' and <= 'ω') return Greek[rune.Value - 'α'];
        if (rune.Value is >= 'Α' and <= 'Ω') return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Greek[rune.Value - 'Α']);
        return WithoutMarks(rune) ?? string.Create(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
    }

    // The letter below the marks, where there is one.
    private static string? WithoutMarks(Rune rune)
    {
        var bare = rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes().First();
        return bare != rune && CodeOf(bare) is not null ? bare.ToString() : null;
    }
}
