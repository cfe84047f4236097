using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Server.Cases;

/// <summary>The terms and genes that a case may name.</summary>
/// <param name="Hpo">The ontology.</param>
/// <param name="Genes">The genes.</param>
public sealed record CaseVocabulary(HpoOntology Hpo, GeneCatalog Genes)
{
    /// <summary>That of a pack.</summary>
    public static CaseVocabulary Of(KnowledgePack pack) => new(pack.Hpo, pack.Genes);
}
