namespace GenomeTriage.Genome.Sequences;

/// <summary>Names of amino acids as HGVS writes them.</summary>
public static class AminoAcids
{
    private static readonly string[] ThreeLetter = Build();

    /// <summary>The three-letter name of a one-letter code: <c>Glu</c>, <c>Ter</c> for <c>*</c>, <c>Xaa</c> where not known.</summary>
    public static string NameOf(byte letter) => ThreeLetter[letter] ?? "Xaa";

    private static string[] Build()
    {
        var names = new string[256];
        const string letters = "ARNDCQEGHILKMFPSTWYVU*";
        const string words = "AlaArgAsnAspCysGlnGluGlyHisIleLeuLysMetPheProSerThrTrpTyrValSecTer";
        for (var i = 0; i < letters.Length; i++) names[letters[i]] = words.Substring(3 * i, 3);
        return names;
    }
}
