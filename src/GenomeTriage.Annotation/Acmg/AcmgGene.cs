using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Annotation.Acmg;

/// <summary>What the criteria ask about a gene.</summary>
public sealed record AcmgGene
{
    /// <summary>Symbol.</summary>
    public required string Symbol { get; init; }

    /// <summary>
    /// Whether loss of function is an established cause of disease: ClinGen calls haploinsufficiency sufficient or the
    /// gene recessive, DDG2P lists it as confirmed or probable, or Orphanet says so.
    /// </summary>
    public bool IsLossEstablished { get; init; }

    /// <summary>Whether every mechanism that the sources name is loss of function.</summary>
    public bool IsOnlyLoss { get; init; }

    /// <summary>Observed against expected variation; <c>null</c> where not known.</summary>
    public GeneConstraint? Constraint { get; init; }

    /// <summary>The MANE Select transcript; <c>null</c> where there is none.</summary>
    public TranscriptMap? Transcript { get; init; }

    /// <summary>The facts of a gene in the pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="gene">Index in the pack's catalogue.</param>
    public static AcmgGene Of(KnowledgePack pack, int gene)
    {
        var known = pack.Genes[gene];
        var links = pack.GeneDiseaseLinks.OfGene(gene).ToArray();
        var named = links.Where(link => link.Consequence is not (MutationConsequence.NotGiven or MutationConsequence.Uncertain)).ToList();
        var transcripts = pack.Transcripts.OfGene(known.Symbol).ToList();
        var transcript = transcripts.Find(one => one.IsManeSelect);
        return new AcmgGene
        {
            Symbol = known.Symbol,
            IsLossEstablished = known.Dosage?.Haploinsufficiency is DosageScore.SufficientEvidence or DosageScore.AutosomalRecessive || links.Any(IsLoss),
            IsOnlyLoss = named.Count > 0 && named.TrueForAll(link => link.Consequence == MutationConsequence.LossOfFunction),
            Constraint = known.Constraint,
            Transcript = transcript is null ? null : new TranscriptMap(transcript, gene),
        };
    }

    private static bool IsLoss(GeneDiseaseLink link) =>
        link.Association == GeneAssociation.DiseaseCausingLossOfFunction
        || (link.Consequence == MutationConsequence.LossOfFunction && link.Confidence is Ddg2pConfidence.Confirmed or Ddg2pConfidence.Probable);
}
