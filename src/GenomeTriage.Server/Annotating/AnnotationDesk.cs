using System.Reflection;
using GenomeTriage.Annotation.AnnotatedVcf;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences;
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
        var setup = inferred.Assembly == GenomeAssembly.GRCh38 ? _setup.Value : _setup.Value with { Lift = AlleleLift.Of(inferred, pack.Liftover, reference) };
        return new VcfAnnotation(setup, header);
    }

    private static VcfAnnotationSetup SetupOf(KnowledgePack pack, IReferenceSequence? reference)
    {
        var version = typeof(AnnotationDesk).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return new VcfAnnotationSetup
        {
            Model = PackTranscripts.ModelOf(pack),
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
