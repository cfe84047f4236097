using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Compiles the official files into one pack. The same files give the same bytes.</summary>
public static class KnowledgeBuilder
{
    /// <summary>Reads every source below <paramref name="sourceFolder"/> and writes the pack to <paramref name="outputPath"/>.</summary>
    /// <returns>What was changed, united or left out.</returns>
    /// <exception cref="InputException">A source is missing or cannot be read; names the file, line and field.</exception>
    public static BuildReport Build(string sourceFolder, string outputPath)
    {
        var context = new BuildContext(sourceFolder);
        Write(Compile(context), outputPath);
        return context.Report;
    }

    private static byte[] Compile(BuildContext context)
    {
        var ontology = OntologyStep.Run(context);
        var orphanet = OrphanetStep.Run(context);
        var diseases = DiseaseStep.Run(context, ontology, orphanet.Catalog);
        SignStep.Run(context, ontology);
        DiagnosisStep.Run(context, diseases, orphanet.Catalog, orphanet.Relations);
        var chain = LiftoverStep.Run(context);
        var genes = GeneStep.Run(context, ontology, diseases, chain);
        VariantStep.Run(context, genes, chain);
        context.Pack.Add(PackManifest.Section, context.ToManifest().ToJson(), SectionEncoding.Brotli);
        return context.Pack.ToBytes();
    }

    // Written beside and moved, so that a pack in use is never seen half written.
    private static void Write(byte[] pack, string outputPath)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(outputPath))!;
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, Path.GetFileName(outputPath) + ".part");
        File.WriteAllBytes(draft, pack);
        File.Move(draft, outputPath, overwrite: true);
    }
}
