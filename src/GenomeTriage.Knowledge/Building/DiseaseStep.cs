using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs.Sections;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Hpo;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Compiles the disease profiles.</summary>
internal static class DiseaseStep
{
    public static DiseaseCatalog Run(BuildContext context, HpoOntology ontology, OrphanetCatalog orphanet)
    {
        var assembly = new DiseaseAssembly(ontology, context.Report);
        assembly.AddAnnotations(HpoaParser.Read(context.Sources.Open(SourceCatalog.Hpoa)));
        assembly.AddNames(orphanet.Entries);
        var diseases = assembly.ToCatalog();
        DiseaseSection.Write(context.Pack, diseases);
        context.Counts["diseases.described"] = diseases.DescribedCount;
        context.Counts["diseases.named"] = diseases.Count - diseases.DescribedCount;
        context.Counts["diseases.annotations"] = diseases.AnnotationCount;
        return diseases;
    }
}
