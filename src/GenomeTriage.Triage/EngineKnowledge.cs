using System.Collections.Concurrent;
using System.Reflection;
using GenomeTriage.Annotation.Genes;
using GenomeTriage.Annotation.Pipeline;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Assertions;
using GenomeTriage.Triage.Genotypes.Background;
using GenomeTriage.Triage.Genotypes.Mechanisms;
using GenomeTriage.Triage.Genotypes.Regions;
using GenomeTriage.Triage.Genotypes.Splicing;
using GenomeTriage.Triage.Learned;
using GenomeTriage.Triage.Learned.Features;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Results;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Triage;

/// <summary>The models an engine makes from its pack, each when it is first needed and once.</summary>
internal sealed class EngineKnowledge
{
    private readonly KnowledgePack _pack;
    private readonly TriageEngineOptions _options;
    private readonly ConcurrentDictionary<CandidateScope, Lazy<PhenotypeModel>> _phenotype = new();
    private readonly ConcurrentDictionary<CandidateScope, Lazy<RankingModel>> _ranking = new();
    private readonly Lazy<KnownVariants> _known;
    private readonly Lazy<DosageRegions> _regions;
    private readonly Lazy<MechanismTable> _mechanisms;
    private readonly Lazy<GenotypeModel> _genotypes;
    private readonly Lazy<PipelineSources> _pipeline;
    private readonly ConcurrentDictionary<(CandidateScope, VersionedFile?), Provenance> _provenance = new();
    private readonly ConcurrentDictionary<CandidateScope, Lazy<CandidateFacts>> _facts;
    private readonly Lazy<LearnedRankers> _learned;
    private readonly Func<CandidateScope, PhenotypeModel> _makePhenotype;

    public EngineKnowledge(KnowledgePack pack, TriageEngineOptions options)
    {
        (_pack, _options, _facts) = (pack, options, new());
        _regions = new(() => new DosageRegions(pack.DosageRegions));
        _known = new(() => new KnownVariants(pack.ClinVar, () => pack.Mitomap));
        _mechanisms = new(() => new MechanismTable(pack.Genes, pack.GeneDiseaseLinks, pack.Ddg2p));
        _genotypes = new(() => new GenotypeModel(
            pack.Genes, GeneSizes(), _regions.Value, _known.Value, new CodonNeighbours(new KnownSubstitutions(pack.ClinVar, options.Sites), IsReverse),
            new SpliceChanges(TranscriptOf), GenotypeParameters.Reference));
        _pipeline = new(MakePipeline);
        _learned = new(() => new LearnedRankers(options.RankerFolder ?? AppContext.BaseDirectory));
        _makePhenotype = scope => PhenotypeModel.Create(PhenotypeKnowledge.From(pack), scope, options.Phenotype);
    }

    private EngineKnowledge(EngineKnowledge other, PhenotypeParameters phenotype, RankingParameters? ranking)
    {
        (_pack, _options) = (other._pack, other._options with { Phenotype = phenotype, Ranking = ranking ?? other._options.Ranking });
        (_facts, _learned) = (other._facts, other._learned);
        (_known, _regions, _mechanisms, _genotypes, _pipeline) = (other._known, other._regions, other._mechanisms, other._genotypes, other._pipeline);
        _makePhenotype = scope => other.Phenotype(scope).With(phenotype);
    }

    /// <summary>The genes.</summary>
    public GeneCatalog Genes => _pack.Genes;

    /// <summary>Weighs genotypes.</summary>
    public GenotypeModel Genotypes => _genotypes.Value;

    /// <summary>What reading a file draws on.</summary>
    public PipelineSources Pipeline => _pipeline.Value;

    /// <summary>The fitted weights in use.</summary>
    public RankingParameters Parameters => _options.Ranking ?? RankingParameters.Shipped;

    /// <summary>The same with other fitted numbers; all that does not depend on them is shared.</summary>
    public EngineKnowledge With(PhenotypeParameters phenotype, RankingParameters? ranking) => new(this, phenotype, ranking);

    /// <summary>Scores clinical pictures.</summary>
    public PhenotypeModel Phenotype(CandidateScope scope) => _phenotype.GetOrAdd(
        scope, key => new(() => _makePhenotype(key))).Value;

    /// <summary>Ranks.</summary>
    public RankingModel Ranking(CandidateScope scope) => _ranking.GetOrAdd(
        scope, key => new(() => new RankingModel(Phenotype(key).Candidates, _pack, _mechanisms.Value, Parameters))).Value;

    /// <summary>Whether all that ranks variants in a scope is made already.</summary>
    public bool IsReady(CandidateScope scope) => _genotypes.IsValueCreated && _ranking.TryGetValue(scope, out var ranking) && ranking.IsValueCreated;

    /// <summary>What ranks.</summary>
    public Ranker Ranker => _options.Ranker;

    /// <summary>The learned rankers; those of the folder that the options name, or beside the program.</summary>
    public LearnedRankers LearnedRankers => _learned.Value;

    /// <summary>What a learned ranker needs to know of the candidates beforehand.</summary>
    public CandidateFacts Facts(CandidateScope scope) => _facts.GetOrAdd(
        scope, key => new(() => new CandidateFacts(Phenotype(key).Candidates, _pack.Diseases))).Value;

    /// <summary>Versions of all that a result depends on.</summary>
    /// <param name="scope">Which diagnoses competed.</param>
    /// <param name="ranker">The learned ranker that took part; <c>null</c> where the formula alone ranked.</param>
    public Provenance Provenance(CandidateScope scope, VersionedFile? ranker) =>
        _provenance.GetOrAdd((scope, ranker), key => MakeProvenance(key.Item1, key.Item2));

    private Provenance MakeProvenance(CandidateScope scope, VersionedFile? ranker)
    {
        var phenotype = Phenotype(scope).Parameters;
        return new Provenance(
            typeof(EngineKnowledge).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
            new VersionedFile("knowledge", _pack.Manifest.Find("hpo")?.Version ?? "", _pack.Sha256),
            [
                new VersionedFile("phenotype", phenotype.Version, phenotype.Sha256),
                .. ranker is { } learned ? new[] { learned } : [],
                new VersionedFile("ranking", Parameters.Version, Parameters.Sha256),
            ],
            _pack.Manifest.Sources.Select(source => new SourceVersion(source.Key, source.Version ?? source.Date ?? "", source.IsOutdated))
                .Concat(_options.Sites.Select(site => new SourceVersion($"site:{site.Manifest.Name}", site.Manifest.Label, false))).ToList());
    }

    private PipelineSources MakePipeline()
    {
        var transcripts = PackTranscripts.Of(_pack).ToList();
        var resolver = new GeneResolver(_pack.Genes, transcripts);
        return new PipelineSources
        {
            Annotation = new AnnotationSources
            {
                GeneModel = new GeneModel(transcripts, resolver.FindGene),
                Genes = resolver,
                ClinVar = _pack.ClinVar,
                Reference = _options.Reference,
                FrequencyFields = _options.FrequencyFields,
                Sites = _options.Sites,
            },
            Reading = ReadingOf(_options),
            Chain = () => _pack.Liftover,
            Genes = _pack.Genes,
            Known = _known.Value,
            Regions = _regions.Value,
            IsLinked = LinkedGenes(),
        };
    }

    private static VcfReaderOptions ReadingOf(TriageEngineOptions options) => options.MaximumLineLength is { } longest
        ? VcfReaderOptions.Default with { MaximumLineLength = longest, MaximumHeaderLength = longest }
        : VcfReaderOptions.Default;

    private bool[] LinkedGenes()
    {
        var linked = new bool[_pack.Genes.Count];
        foreach (var link in _pack.GeneDiseaseLinks.All) linked[link.Gene] = true;
        return linked;
    }

    private bool? IsReverse(int gene) => gene < 0 || TranscriptOf(gene) is not { } transcript
        ? null : transcript.Strand == Strand.Reverse;

    private Transcript? TranscriptOf(int gene) => _pack.Transcripts.OfGene(_pack.Genes[gene].Symbol) is { Count: > 0 } transcripts ? transcripts[0] : null;

    private GeneModelSize[] GeneSizes()
    {
        var sizes = new GeneModelSize[_pack.Genes.Count];
        for (var i = 0; i < sizes.Length; i++)
            if (TranscriptOf(i) is { } transcript) sizes[i] = SizeOf(transcript);
        return sizes;
    }

    private static GeneModelSize SizeOf(Transcript transcript)
    {
        if (!transcript.IsCoding) return default;
        var (coding, count, length) = (transcript.Coding, 0, 0);
        for (var i = 0; i < transcript.Exons.Count; i++)
        {
            var exon = transcript.Exons[i];
            if (!exon.Overlaps(coding)) continue;
            count++;
            length += Math.Min(exon.End, coding.End) - Math.Max(exon.Start, coding.Start);
        }

        return new GeneModelSize(count - 1, length);
    }
}
