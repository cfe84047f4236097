using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Ledger;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>Decides whether a variant lies in a gene that a disease is linked to and that this run looks at.</summary>
internal sealed class LinkedGenes
{
    private readonly bool[] _isLinked;
    private readonly bool[] _isInPanel;

    /// <param name="genes">The gene catalogue.</param>
    /// <param name="isLinked">Whether a disease is linked to the gene, by index.</param>
    /// <param name="options">The panel.</param>
    public LinkedGenes(GeneCatalog genes, bool[] isLinked, TriageOptions options)
    {
        _isLinked = isLinked;
        _isInPanel = [.. Enumerable.Range(0, genes.Count).Select(i => options.Panel?.Contains(genes[i].Symbol) ?? true)];
    }

    /// <summary>Why the variant is not kept; <c>null</c> where it is.</summary>
    public string? ReasonToLeave(AnnotatedVariant variant)
    {
        var reason = LedgerReasonCodes.NoDiseaseGene;
        foreach (var consequence in variant.Consequences)
        {
            if (consequence.GeneIndex < 0 || !_isLinked[consequence.GeneIndex]) continue;
            if (!_isInPanel[consequence.GeneIndex]) reason = LedgerReasonCodes.OutsidePanel;
            else if (!Weighability.CanBeWeighed(consequence)) reason = NotWeighable(consequence);
            else return null;
        }

        return reason;
    }

    private static string NotWeighable(GeneConsequence consequence) =>
        consequence.Class == ConsequenceClass.Intron ? LedgerReasonCodes.DeepIntronic : LedgerReasonCodes.OutsideTranscript;
}
