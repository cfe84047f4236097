using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>Writes entries of <c>CSQ</c> in the order of <see cref="CsqColumns.Names"/>.</summary>
internal static class CsqText
{
    internal static void Write(FieldText text, TranscriptConsequence consequence, ReadOnlySpan<byte> allele, int alleleNumber, string? genomicName)
    {
        if (!text.IsEmpty) text.Raw(","u8);
        var (transcript, effect) = (consequence.Transcript.Transcript, consequence.Effect);
        text.Raw(allele).Raw("|"u8);
        WriteTerms(text, effect.Terms);
        text.Raw("|"u8).Raw(NameOf(effect.Terms.MostSevere.Impact)).Raw("|"u8);
        text.Escaped(transcript.GeneSymbol).Raw("|"u8).Escaped(transcript.GeneId).Raw("|Transcript|"u8);
        text.Escaped(transcript.Id).Raw("|"u8).Escaped(transcript.Biotype).Raw("|"u8);
        text.Parts(consequence.Exons).Raw("|"u8).Parts(consequence.Introns).Raw("|"u8);
        WriteName(text, transcript.Id, consequence.HgvsC);
        WriteName(text, transcript.ProteinId, consequence.Protein.Name);
        WriteCoding(text, effect.CodingPosition, consequence.Protein);
        WriteTranscriptFacts(text, transcript);
        text.Escaped(genomicName).Raw("|"u8).Number(alleleNumber).Raw("|"u8);
        text.Escaped(consequence.SpliceSite?.ToString()).Raw("|"u8).Raw(NameOf(consequence.Protein.Decay));
    }

    private static void WriteTerms(FieldText text, SoTermSet terms)
    {
        var isFirst = true;
        foreach (var term in terms)
        {
            if (!isFirst) text.Raw("&"u8);
            text.Escaped(term.Name);
            isFirst = false;
        }
    }

    private static void WriteName(FieldText text, string? sequence, string? name)
    {
        if (name is not null)
        {
            if (sequence is not null) text.Escaped(sequence).Raw(":"u8);
            text.Escaped(name);
        }

        text.Raw("|"u8);
    }

    private static void WriteCoding(FieldText text, int codingPosition, ProteinEffect protein)
    {
        if (codingPosition > 0) text.Number(codingPosition);
        text.Raw("|"u8);
        if (codingPosition > 0) text.Number((codingPosition + 2) / 3);
        text.Raw("|"u8);
        if (protein.IsKnown)
        {
            text.Escaped(protein.Before.Length == 0 ? "-" : protein.Before);
            if (protein.Before != protein.After) text.Raw("/"u8).Escaped(protein.After.Length == 0 ? "-" : protein.After);
        }

        text.Raw("|"u8);
    }

    private static void WriteTranscriptFacts(FieldText text, Transcript transcript)
    {
        text.Raw(transcript.Strand == Genome.Positions.Strand.Forward ? "1|"u8 : "-1|"u8);
        if (transcript.IsManeSelect) text.Escaped(transcript.RefSeqId ?? transcript.Id);
        text.Raw("|"u8);
        if (!transcript.IsManeSelect) text.Escaped(transcript.RefSeqId);
        text.Raw("|"u8);
    }

    internal static ReadOnlySpan<byte> NameOf(Impact impact) => impact switch
    {
        Impact.High => "HIGH"u8,
        Impact.Moderate => "MODERATE"u8,
        Impact.Low => "LOW"u8,
        _ => "MODIFIER"u8,
    };

    private static ReadOnlySpan<byte> NameOf(NmdPrediction decay) => decay switch
    {
        NmdPrediction.Triggers => "triggers"u8,
        NmdPrediction.EscapesSingleExon => "escapes_single_exon"u8,
        NmdPrediction.EscapesLastExon => "escapes_last_exon"u8,
        NmdPrediction.EscapesNearLastJunction => "escapes_50_bases_before_last_junction"u8,
        NmdPrediction.TriggersWeaklyNearStart => "triggers_weakly_near_start"u8,
        NmdPrediction.TriggersWeaklyInLongExon => "triggers_weakly_in_long_exon"u8,
        _ => default,
    };
}
