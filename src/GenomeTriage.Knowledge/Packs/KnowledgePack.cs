using GenomeTriage.Genome.Liftover;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Mito;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs.Sections;
using GenomeTriage.Knowledge.Transcripts;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>
/// All knowledge in one versioned file. Opening maps the file and checks its SHA-256; each part is read when it is
/// first asked for and shared by all threads from then on. Nothing taken from a pack may be used after it is disposed.
/// </summary>
public sealed class KnowledgePack : IDisposable
{
    /// <summary>The name under which the pack that comes with the program lies beside it.</summary>
    public const string DefaultFileName = "genometriage.gtpack";

    private readonly PackFile _file;
    private readonly Lazy<HpoOntology> _hpo;
    private readonly Lazy<PackManifest> _manifest;
    private readonly Lazy<DiseaseCatalog> _diseases;
    private readonly Lazy<OrphanetCatalog> _orphanet;
    private readonly Lazy<OrphaOmimRelations> _orphaOmim;
    private readonly Lazy<OrphanetSigns> _signs;
    private readonly Lazy<DiagnosisCatalog> _diagnoses;
    private readonly Lazy<IReadOnlyList<ReferenceNetwork>> _networks;
    private readonly Lazy<GeneCatalog> _genes;
    private readonly Lazy<GeneDiseaseLinks> _links;
    private readonly Lazy<IReadOnlyList<Ddg2pEntry>> _ddg2p;
    private readonly Lazy<IReadOnlyList<DosageRegion>> _regions;
    private readonly Lazy<IReadOnlyList<SecondaryFinding>> _secondaryFindings;
    private readonly Lazy<TranscriptCatalog> _transcripts;
    private readonly Lazy<ClinVarTable> _clinVar;
    private readonly Lazy<MitomapTable> _mitomap;
    private readonly Lazy<LiftoverChain> _liftover;

    private KnowledgePack(PackFile file)
    {
        _file = file;
        _manifest = Part(static pack => PackManifest.FromJson(pack.Section(PackManifest.Section).Span));
        _hpo = Part(OntologySection.Read);
        _diseases = Part(DiseaseSection.Read);
        _orphanet = Part(OrphanetSection.Read);
        _orphaOmim = Part(OrphanetSection.ReadRelations);
        _signs = Part(OrphanetSection.ReadSigns);
        _diagnoses = Part(DiagnosisSection.Read);
        _networks = Part(DiagnosisSection.ReadNetworks);
        _genes = Part(GeneSection.Read);
        _links = Part(GeneSection.ReadLinks);
        _ddg2p = Part(GeneTablesSection.ReadDdg2p);
        _regions = Part(GeneTablesSection.ReadRegions);
        _secondaryFindings = Part(GeneTablesSection.ReadSecondaryFindings);
        _transcripts = Part(TranscriptSection.Read);
        _clinVar = Part(ClinVarSection.Read);
        _mitomap = Part(MitomapSection.Read);
        _liftover = Part(LiftoverSection.Read);
    }

    /// <summary>Where the file is.</summary>
    public string Path => _file.Path;

    /// <summary>Bytes of the file.</summary>
    public long Length => _file.Length;

    /// <summary>SHA-256 of the content (all behind the header of 64 bytes), lower-case hexadecimal; results carry it.</summary>
    public string Sha256 => _file.Sha256;

    /// <summary>What the pack was made of.</summary>
    public PackManifest Manifest => _manifest.Value;

    /// <summary>The sections of the file in ascending order of name.</summary>
    public IReadOnlyList<PackSection> Sections => [.. _file.Sections];

    /// <summary>The Human Phenotype Ontology.</summary>
    public HpoOntology Hpo => _hpo.Value;

    /// <summary>The diseases as OMIM, Orphanet and DECIPHER entries, with the annotations of HPOA.</summary>
    public DiseaseCatalog Diseases => _diseases.Value;

    /// <summary>Orphanet's nomenclature and hierarchy.</summary>
    public OrphanetCatalog Orphanet => _orphanet.Value;

    /// <summary>Orphanet's alignment with OMIM.</summary>
    public OrphaOmimRelations OrphaOmim => _orphaOmim.Value;

    /// <summary>Orphanet's own table of signs, apart from the rows of HPOA.</summary>
    public OrphanetSigns OrphanetSigns => _signs.Value;

    /// <summary>The diagnoses: entries that mean exactly the same are one.</summary>
    public DiagnosisCatalog Diagnoses => _diagnoses.Value;

    /// <summary>The European Reference Networks and programmes for undiagnosed patients.</summary>
    public IReadOnlyList<ReferenceNetwork> Networks => _networks.Value;

    /// <summary>The genes.</summary>
    public GeneCatalog Genes => _genes.Value;

    /// <summary>Which genes cause which diseases.</summary>
    public GeneDiseaseLinks GeneDiseaseLinks => _links.Value;

    /// <summary>The rows of DDG2P.</summary>
    public IReadOnlyList<Ddg2pEntry> Ddg2p => _ddg2p.Value;

    /// <summary>ClinGen's recurrent copy-number regions.</summary>
    public IReadOnlyList<DosageRegion> DosageRegions => _regions.Value;

    /// <summary>The ACMG list of secondary findings.</summary>
    public IReadOnlyList<SecondaryFinding> SecondaryFindings => _secondaryFindings.Value;

    /// <summary>The gene model: MANE Select and Plus Clinical on GRCh38.</summary>
    public TranscriptCatalog Transcripts => _transcripts.Value;

    /// <summary>ClinVar's single-nucleotide variants on GRCh38. Whether they are outdated says <see cref="IsClinVarOutdated"/>.</summary>
    public ClinVarTable ClinVar => _clinVar.Value;

    /// <summary>Whether the ClinVar in the pack is so old that every result that used it must say so.</summary>
    public bool IsClinVarOutdated => Manifest.Sources.Any(source => source.IsOutdated && source.Key.StartsWith("clinvar", StringComparison.Ordinal));

    /// <summary>MITOMAP's variants of the mitochondrial genome.</summary>
    public MitomapTable Mitomap => _mitomap.Value;

    /// <summary>The chain from GRCh37 to GRCh38.</summary>
    public LiftoverChain Liftover => _liftover.Value;

    /// <summary>The path of the pack that comes with the program: beside the executable.</summary>
    public static string DefaultPath() => System.IO.Path.Combine(AppContext.BaseDirectory, DefaultFileName);

    /// <summary>Opens the pack that comes with the program.</summary>
    /// <inheritdoc cref="Open(string)"/>
    public static KnowledgePack OpenDefault() => Open(DefaultPath());

    /// <summary>Opens a pack.</summary>
    /// <exception cref="ConfigurationException">The file is missing, truncated, altered, of a newer format, or no pack.</exception>
    public static KnowledgePack Open(string path)
    {
        var file = PackFile.Open(path);
        try
        {
            return new KnowledgePack(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Recomputes every hash of a pack and, where a folder is given, of the files it was built from.</summary>
    /// <exception cref="ConfigurationException">The file is missing, truncated, altered, of a newer format, or no pack.</exception>
    public static PackVerification Verify(string path, string? sourceFolder = null) => PackVerification.Of(path, sourceFolder);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static T Read<T>(PackFile file, Func<PackFile, T> read)
    {
        try
        {
            return read(file);
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or OverflowException or System.Text.Json.JsonException or IndexOutOfRangeException)
        {
            throw file.Damaged(typeof(T).Name, inner: e);
        }
    }

    private Lazy<T> Part<T>(Func<PackFile, T> read) => new(() => Read(_file, read));
}
