using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Phenotype.Tests.Text;

/// <summary>HPO as the shipped pack holds it, read once for all tests that need it.</summary>
internal static class RealOntology
{
    private static readonly Lazy<HpoOntology> Once = new(() => KnowledgePack.OpenDefault().Hpo);

    public static HpoOntology Get() => Once.Value;
}
