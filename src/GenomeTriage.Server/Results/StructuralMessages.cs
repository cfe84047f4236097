using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Structural;
using Domain = GenomeTriage.Triage.Results;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Results;

/// <summary>Structural variants, recurrent regions and repeats as messages.</summary>
internal static class StructuralMessages
{
    public static Message.StructuralEvent Of(StructuralVariant variant, IReadOnlyList<GeneConsequence> consequences)
    {
        var message = new Message.StructuralEvent
        {
            Kind = EnumMessages.Shifted<Message.StructuralKind>(variant.Kind),
            Contig = variant.Contig.UcscName,
            First = variant.First,
            Last = variant.Span.End,
        };
        if (variant.Length is { } length)
            message.Length = length;
        if (variant.CopyNumber is { } copies)
            message.CopyNumber = copies;
        if (variant.Mate is { } mate)
            (message.MateContig, message.MatePosition) = (mate.Contig.UcscName, mate.Position);
        message.Genes.AddRange(consequences.Select(one => one.GeneSymbol).Distinct(StringComparer.Ordinal));
        return message;
    }

    public static Message.RegionEvidence Of(Domain.RegionEvidence region) => new()
    {
        Id = region.Id,
        Name = region.Name,
        Contig = region.Contig.UcscName,
        First = region.Span.Start + 1,
        Last = region.Span.End,
        LogLr = region.LogLr,
        Variant = region.Variant.Structural is { } structural ? Of(structural, region.Variant.Consequences) : null,
        Line = region.Variant.Line,
    };

    public static Message.RepeatEvidence Of(Domain.RepeatEvidence repeat)
    {
        var (genotype, locus) = (repeat.Genotype, repeat.Genotype.Locus);
        var message = new Message.RepeatEvidence
        {
            Name = locus.Name,
            Gene = locus.Gene,
            Unit = locus.Motif,
            Status = EnumMessages.Shifted<Message.RepeatStatus>(genotype.Status),
            NormalMax = locus.NormalMax,
            PathogenicMin = locus.PathogenicMin,
            Inheritance = EnumMessages.Shifted<Message.RepeatInheritance>(locus.Inheritance),
            Doubted = genotype.IsDoubted,
            LogLr = repeat.LogLr,
            Line = genotype.Line,
        };
        message.Counts.AddRange(genotype.Counts);
        return message;
    }
}
