using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Frequencies;
using Domain = GenomeTriage.Triage.Results;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Results;

/// <summary>Variants as messages.</summary>
internal static class VariantMessages
{
    public static Message.VariantEvidence Of(Domain.VariantEvidence evidence)
    {
        var variant = evidence.Annotated.Variant;
        var message = new Message.VariantEvidence
        {
            Contig = variant.Contig.UcscName,
            Position = variant.Position,
            Reference = variant.Reference,
            Alternate = variant.Alternate,
            Line = evidence.Annotated.Line,
            Pattern = EnumMessages.Shifted<Message.GenotypePattern>(evidence.Pattern),
            LogLr = evidence.LogLr,
        };
        Add(message, evidence.Consequence);
        Add(message, evidence.Annotated.Frequency);
        if (evidence.Annotated.Structural is { } structural)
            message.Structural = StructuralMessages.Of(structural, evidence.Annotated.Consequences);
        if (evidence.Annotated.Local is { } local)
            message.Local = LocalMessages.Of(local);
        return message;
    }

    private static void Add(Message.VariantEvidence message, GeneConsequence consequence)
    {
        message.Gene = consequence.GeneSymbol;
        message.Consequence = consequence.MostSevere.Name;
        if (consequence.TranscriptId is { } transcript)
            message.Transcript = transcript;
        if (consequence.HgvsC is { } coding)
            message.HgvsC = coding;
        if (consequence.HgvsP is { } protein)
            message.HgvsP = protein;
    }

    private static void Add(Message.VariantEvidence message, AlleleFrequency frequency)
    {
        message.FrequencyState = EnumMessages.Shifted<Message.FrequencyState>(frequency.State);
        if (frequency.Highest is { } highest)
            message.Frequency = highest;
    }
}
