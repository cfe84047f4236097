using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.ClinVar;
using static GenomeTriage.Annotation.Acmg.AcmgCriterion;
using static GenomeTriage.Annotation.Acmg.AcmgStrength;

namespace GenomeTriage.Annotation.Acmg;

/// <summary>
/// PS1, PM5, PM1, PP2 and BP1, for missense variants. A hot spot is told by ClinVar alone (four pathogenic variants within
/// eight amino acids, none benign), which only stands in for a known domain, so PM1 counts as supporting. PP2 asks for a
/// missense Z score of 3.09 or more (gnomAD).
/// </summary>
internal sealed class MissenseRules(KnownNeighbours? neighbours)
{
    private const int Reach = 24;
    private const int Crowd = 4;
    private const double Constrained = 3.09;
    private const int FewPathogenic = 10;
    private const double NearlyAll = .9;

    internal void Weigh(AcmgQuestion question, AcmgTally tally)
    {
        if (question.Consequence.Class != ConsequenceClass.Missense) return;
        if (question.Gene.Constraint is { MissenseZ: >= (float)Constrained and var z })
            tally.Meet(PP2, Supporting, AcmgReasonCodes.MissenseConstrained, AcmgValue.Of("gene", question.Gene.Symbol), AcmgValue.Of("z", Math.Round(z, 2)));
        if (neighbours is null) return;
        if (question.Gene.Transcript is not { IsCoding: true } transcript || !question.Consequence.IsMane || question.Consequence.CodingPosition is not { } position)
        {
            foreach (var criterion in new[] { PS1, PM5, PM1 }) tally.CannotTell(criterion, AcmgReasonCodes.OtherTranscript);
            return;
        }

        WeighCodon(neighbours, question, transcript, (position - 1) / 3, tally);
        WeighCluster(neighbours, question, transcript, (position - 1) / 3, tally);
        WeighGene(neighbours, question, transcript, tally);
    }

    private static void WeighCodon(KnownNeighbours neighbours, AcmgQuestion question, TranscriptMap transcript, int codon, AcmgTally tally)
    {
        var variant = question.Variant.Variant;
        var protein = neighbours.ProteinOf(variant, transcript);
        if (!protein.IsKnown)
        {
            foreach (var criterion in new[] { PS1, PM5 }) tally.CannotTell(criterion, AcmgReasonCodes.NoReference);
            return;
        }

        var others = neighbours.At(transcript, variant.Contig, codon * 3 + 1, codon * 3 + 3)
            .Where(one => one.IsPathogenic && one.IsMissense && !IsSame(one.Assertion, variant)).ToList();
        if (others.Find(one => one.Protein.After == protein.After) is { Protein.IsKnown: true } same)
            tally.Meet(PS1, Strong, AcmgReasonCodes.SameAminoAcidChange, AcmgValue.Of("variant", NameOf(same)));
        else if (others.Count > 0)
            tally.Meet(PM5, Moderate, AcmgReasonCodes.SameAminoAcidPlace, AcmgValue.Of("variant", NameOf(others[0])));
    }

    private static void WeighCluster(KnownNeighbours neighbours, AcmgQuestion question, TranscriptMap transcript, int codon, AcmgTally tally)
    {
        var near = neighbours.At(transcript, question.Variant.Variant.Contig, codon * 3 + 1 - Reach, codon * 3 + 3 + Reach)
            .Where(one => !IsSame(one.Assertion, question.Variant.Variant)).ToList();
        var pathogenic = near.Count(one => one.IsPathogenic && (one.IsMissense || !neighbours.HasReference));
        var isBenignNear = near.Exists(one => one.IsBenign && (one.IsMissense || !neighbours.HasReference));
        if (pathogenic >= Crowd && !isBenignNear) tally.Meet(PM1, Supporting, AcmgReasonCodes.PathogenicCluster, AcmgValue.Of("count", pathogenic));
    }

    private static void WeighGene(KnownNeighbours neighbours, AcmgQuestion question, TranscriptMap transcript, AcmgTally tally)
    {
        if (!question.Gene.IsOnlyLoss || tally.IsMet(PP2)) return;
        if (!neighbours.HasReference)
        {
            tally.CannotTell(BP1, AcmgReasonCodes.NoReference);
            return;
        }

        var pathogenic = neighbours.In(transcript, question.Variant.Variant.Contig).Where(one => one.IsPathogenic).ToList();
        var isTruncating = pathogenic.Count >= FewPathogenic && pathogenic.Count(one => !one.IsMissense) >= NearlyAll * pathogenic.Count;
        if (isTruncating) tally.Meet(BP1, Supporting, AcmgReasonCodes.TruncatingGene, AcmgValue.Of("gene", question.Gene.Symbol), AcmgValue.Of("count", pathogenic.Count));
    }

    private static bool IsSame(ClinVarAssertion assertion, SmallVariant variant) =>
        variant.IsSnv && assertion.Position.Position == variant.Position && assertion.Alternate == variant.Alternate[0];

    private static string NameOf(KnownNeighbour one) => one.Protein.Name ?? one.Assertion.Position.ToString();
}
