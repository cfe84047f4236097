using System.Reflection;
using GenomeTriage.Annotation.AnnotatedVcf;
using GenomeTriage.Annotation.Genes;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Server.Annotating;

/// <summary>What files are annotated from: the gene model and ClinVar of the pack, and the site's reference where there is one.</summary>
/// <param name="pack">The pack; it has to stay open as long as the server runs.</param>
/// <param name="reference">The bases of GRCh38; <c>null</c> where the site gives none.</param>
public sealed class AnnotationDesk(KnowledgePack pack, IReferenceSequence? reference)
{
    private readonly Lazy<VcfAnnotationSetup> _setup = new(() => SetupOf(pack, reference));

    /// <summary>Prepares to annotate a file.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="stated">The assembly that the sender states.</param>
    /// <param name="name">Its name in problems.</param>
    /// <exception cref="Genome.Problems.InputException">The assembly is not known, mixed, or another than stated.</exception>
    public VcfAnnotation Open(VcfHeader header, GenomeAssembly stated, string name)
    {
        var inferred = AssemblyInference.Infer(header, stated, agreement: default, name);
        var setup = inferred.Assembly == GenomeAssembly.GRCh38 ? _setup.Value : _setup.Value with { Lift = LiftOf(inferred) };
        return new VcfAnnotation(setup, header);
    }

    private Func<SmallVariant, SmallVariant?> LiftOf(InferredAssembly inferred)
    {
        var placement = new AllelePlacement(inferred.Assembly, pack.Liftover, reference is null ? null : new ReferenceBases(reference).Read);
        return given =>
        {
            if (inferred.HasOldMitochondrion && given.Contig == Contig.MT)
                return null;
            var place = new GenomicPosition(given.Contig, given.Position);
            return placement.FailureOf(place, given.Reference.Length) is null ? placement.Place(0, given).Variant : null;
        };
    }

    private static VcfAnnotationSetup SetupOf(KnowledgePack pack, IReferenceSequence? reference)
    {
        var transcripts = PackTranscripts.Of(pack).ToList();
        var version = typeof(AnnotationDesk).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return new VcfAnnotationSetup
        {
            Model = new GeneModel(transcripts, new GeneResolver(pack.Genes, transcripts).FindGene),
            Reference = reference,
            ClinVar = pack.ClinVar,
            Provenance =
            [
                ("GenomeTriageVersion", version ?? "unknown"),
                ("GenomeTriageKnowledge", $"sha256:{pack.Sha256}"),
                ("GenomeTriageGeneModel", "MANE of the knowledge pack, GRCh38"),
                ("GenomeTriageReference", reference is null ? "none" : "of the server"),
            ],
        };
    }
}
