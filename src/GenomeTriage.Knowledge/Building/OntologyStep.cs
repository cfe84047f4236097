using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs.Sections;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Hpo;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Compiles HPO.</summary>
internal static class OntologyStep
{
    public static HpoOntology Run(BuildContext context)
    {
        var file = context.Sources.Open(SourceCatalog.Hpo);
        var terms = OboParser.Read(file);
        var ontology = new HpoOntology(terms, file.Version ?? "");
        OntologySection.Write(context.Pack, terms, ontology.Version);
        context.Counts["hpo.live"] = ontology.Count;
        context.Counts["hpo.obsolete"] = ontology.ObsoleteCount;
        return ontology;
    }
}
