using System.Text;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Hgvs;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Sequences;

namespace GenomeTriage.Annotation.Effects;

/// <summary>What an edit does to the protein, told from the sequence. The default value: nothing is known.</summary>
/// <param name="Name">The predicted change in HGVS, <c>p.(Glu565Ala)</c>.</param>
/// <param name="FirstCodon">1-based number of the first codon touched.</param>
/// <param name="Before">Amino acids of the touched codons before the edit, one letter each; empty where codons are only put in.</param>
/// <param name="After">Amino acids in their place, whole codons only.</param>
/// <param name="Decay">Whether the transcript is likely to be degraded.</param>
public readonly record struct ProteinEffect(string? Name, int FirstCodon, string Before, string After, NmdPrediction Decay)
{
    /// <summary>Whether anything is known.</summary>
    public bool IsKnown => Name is not null;

    internal static ProteinEffect Of(CodingWindow window, TranscriptMap transcript, SoTermSet terms) => new(
        HgvsProtein.Of(window, terms.Contains(SoTerm.StartLost)),
        window.FirstCodon + 1,
        Encoding.ASCII.GetString(window.Before),
        Encoding.ASCII.GetString(window.After),
        DecayOf(window, transcript, terms));

    private static NmdPrediction DecayOf(CodingWindow window, TranscriptMap transcript, SoTermSet terms)
    {
        if (!terms.Contains(SoTerm.StopGained) && !terms.Contains(SoTerm.Frameshift)) return NmdPrediction.NotApplicable;
        var tail = window.AlteredTail();
        if (tail is not [.., GeneticCode.Stop]) return NmdPrediction.NotApplicable;
        var altered = (window.FirstCodon + tail.Length - 1) * 3;
        var behindEdit = window.Edit.Start + window.Edit.Inserted.Length;
        var reference = altered >= behindEdit ? altered - window.Edit.LengthChange : Math.Min(altered, window.Edit.Start);
        return NmdRules.Of(window.Edit.Origin + reference, transcript);
    }
}
