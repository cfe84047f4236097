using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs.Sections;

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
    private readonly Lazy<DiseaseCatalog> _diseases;
    private readonly Lazy<OrphanetCatalog> _orphanet;
    private readonly Lazy<OrphaOmimRelations> _orphaOmim;
    private readonly Lazy<GeneCatalog> _genes;
    private readonly Lazy<GeneDiseaseLinks> _links;

    private KnowledgePack(PackFile file)
    {
        _file = file;
        Manifest = Read(file, static pack => PackManifest.FromJson(pack.Section(PackManifest.Section).Span));
        _hpo = Part(OntologySection.Read);
        _diseases = Part(DiseaseSection.Read);
        _orphanet = Part(OrphanetSection.Read);
        _orphaOmim = Part(OrphanetSection.ReadRelations);
        _genes = Part(GeneSection.Read);
        _links = Part(GeneSection.ReadLinks);
    }

    /// <summary>Where the file is.</summary>
    public string Path => _file.Path;

    /// <summary>Bytes of the file.</summary>
    public long Length => _file.Length;

    /// <summary>SHA-256 of the content (all behind the header of 64 bytes), lower-case hexadecimal; results carry it.</summary>
    public string Sha256 => _file.Sha256;

    /// <summary>What the pack was made of.</summary>
    public PackManifest Manifest { get; }

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

    /// <summary>The genes.</summary>
    public GeneCatalog Genes => _genes.Value;

    /// <summary>Which genes cause which diseases.</summary>
    public GeneDiseaseLinks GeneDiseaseLinks => _links.Value;

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
