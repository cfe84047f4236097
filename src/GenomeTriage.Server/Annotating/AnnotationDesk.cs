using System.Reflection;
using GenomeTriage.Annotation.AnnotatedVcf;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Server.Annotating;

/// <summary>What files are annotated from: the gene model and ClinVar of the pack, and the site's reference and sources.</summary>
/// <param name="pack">The pack; it has to stay open as long as the server runs.</param>
/// <param name="site">The site's reference, frequency fields and sources.</param>
public sealed class AnnotationDesk(KnowledgePack pack, TriageEngineOptions site)
{
    private readonly Lazy<VcfAnnotationSetup> _setup = new(() => SetupOf(pack, site));

    /// <summary>Prepares to annotate a file.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="stated">The assembly that the sender states.</param>
    /// <param name="name">Its name in problems.</param>
    /// <exception cref="Genome.Problems.InputException">The assembly is not known, mixed, or another than stated.</exception>
    public VcfAnnotation Open(VcfHeader header, GenomeAssembly stated, string name)
    {
        var inferred = AssemblyInference.Infer(header, stated, agreement: default, name);
        var setup = inferred.Assembly == GenomeAssembly.GRCh38 ? _setup.Value : _setup.Value with { Lift = AlleleLift.Of(inferred, pack.Liftover, site.Reference) };
        return new VcfAnnotation(setup, header);
    }

    private static VcfAnnotationSetup SetupOf(KnowledgePack pack, TriageEngineOptions site)
    {
        var version = typeof(AnnotationDesk).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return new VcfAnnotationSetup
        {
            Model = PackTranscripts.ModelOf(pack),
            Reference = site.Reference,
            ClinVar = pack.ClinVar,
            Sites = site.Sites,
            FrequencyFields = site.FrequencyFields,
            Provenance =
            [
                ("GenomeTriageVersion", version ?? "unknown"),
                ("GenomeTriageKnowledge", $"sha256:{pack.Sha256}"),
                ("GenomeTriageGeneModel", "MANE of the knowledge pack, GRCh38"),
                ("GenomeTriageReference", site.Reference is null ? "none" : "of the server"),
                .. site.Sites.Select(source => ("GenomeTriageSource", $"{source.Manifest.Name} {source.Manifest.Label} sha256:{source.Sha256}")),
            ],
        };
    }
}
