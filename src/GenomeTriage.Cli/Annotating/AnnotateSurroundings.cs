using System.CommandLine;
using System.Reflection;
using GenomeTriage.Annotation.AnnotatedVcf;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Cli.Sources;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences.Fasta;
using GenomeTriage.Genome.Transcripts.Gff;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Cli.Annotating;

/// <summary>What a run of <c>annotate</c> draws on: the packed gene model, or one of the site's with its own assembly.</summary>
internal sealed class AnnotateSurroundings : IDisposable
{
    private readonly KnowledgePack? _pack;
    private readonly FastaReference? _reference;
    private readonly VcfAnnotationSetup _setup;
    private readonly GenomeAssembly _stated;

    private AnnotateSurroundings(KnowledgePack? pack, FastaReference? reference, OpenSources sources, VcfAnnotationSetup setup, GenomeAssembly stated) =>
        (_pack, _reference, Sources, _setup, _stated) = (pack, reference, sources, setup, stated);

    /// <summary>The site's sources.</summary>
    public OpenSources Sources { get; }

    /// <summary>Whether there is a reference sequence.</summary>
    public bool HasReference => _reference is not null;

    /// <summary>Opens what the options name.</summary>
    /// <exception cref="GenomeTriage.Genome.Problems.InputException">The reference or gene model cannot be read.</exception>
    /// <exception cref="GenomeTriage.Genome.Problems.ConfigurationException">The pack cannot be used.</exception>
    public static AnnotateSurroundings Open(ParseResult parsed, AnnotateOptions options)
    {
        var gff = parsed.GetValue(options.Gff);
        var stated = parsed.GetValue(options.Assembly) is { } assembly ? Enum.Parse<GenomeAssembly>(assembly) : GenomeAssembly.Unknown;
        if (gff is not null) InputFiles.Require(gff);
        var pack = gff is null || stated == GenomeAssembly.GRCh38 ? PackOpener.Open(parsed.GetValue(options.Knowledge)) : null;
        FastaReference? reference = null;
        OpenSources? sources = null;
        try
        {
            sources = OpenSources.Open(parsed, options.Sources);
            reference = parsed.GetValue(options.Reference) is { } fasta ? FastaReference.Open(fasta) : null;
            var setup = new VcfAnnotationSetup
            {
                Model = ModelOf(gff, pack),
                Reference = reference,
                ClinVar = pack?.ClinVar,
                Sites = sources.All,
                FrequencyFields = parsed.GetValue(options.FrequencyFields) is { } path ? FrequencyFieldFile.Read(path) : [],
                Conventions = options.ConventionsIn(parsed),
                Provenance = ProvenanceOf(gff, parsed.GetValue(options.Reference), pack, sources),
            };
            return new AnnotateSurroundings(pack, reference, sources, setup, stated) { IsSiteModel = gff is not null };
        }
        catch
        {
            sources?.Dispose();
            reference?.Dispose();
            pack?.Dispose();
            throw;
        }
    }

    private bool IsSiteModel { get; init; }

    /// <summary>The setup for a file: with the packed gene model, alleles of GRCh37 are brought to GRCh38.</summary>
    /// <exception cref="GenomeTriage.Genome.Problems.InputException">The file's assembly is not known, mixed, or another than stated.</exception>
    public VcfAnnotationSetup For(VcfHeader header, string fileName)
    {
        if (IsSiteModel) return _setup;
        var inferred = AssemblyInference.Infer(header, _stated, agreement: default, fileName);
        return inferred.Assembly == GenomeAssembly.GRCh38 ? _setup : _setup with { Lift = AlleleLift.Of(inferred, _pack!.Liftover, _reference) };
    }

    public void Dispose()
    {
        Sources.Dispose();
        _reference?.Dispose();
        _pack?.Dispose();
    }

    private static GeneModel ModelOf(string? gff, KnowledgePack? pack) =>
        gff is null ? PackTranscripts.ModelOf(pack!) : new GeneModel(GffReader.ReadFile(gff), _ => -1);

    // Names of files, not their folders: a header travels, and a path may tell of a patient.
    private static List<(string Key, string Value)> ProvenanceOf(string? gff, string? reference, KnowledgePack? pack, OpenSources sources)
    {
        var version = typeof(AnnotateSurroundings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        var lines = new List<(string, string)> { ("GenomeTriageVersion", version ?? "unknown") };
        if (pack is not null) lines.Add(("GenomeTriageKnowledge", $"sha256:{pack.Sha256}"));
        lines.Add(("GenomeTriageGeneModel", gff is null ? "MANE of the knowledge pack, GRCh38" : Path.GetFileName(gff)));
        lines.Add(("GenomeTriageReference", reference is null ? "none" : Path.GetFileName(reference)));
        lines.AddRange(sources.All.Select(site => ("GenomeTriageSource", $"{site.Manifest.Name} {site.Manifest.Label} sha256:{site.Sha256}")));
        return lines;
    }
}
