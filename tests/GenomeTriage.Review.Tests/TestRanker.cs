using GenomeTriage.Exchange.Cases;
using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Genome.Families;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Review.Cases;
using GenomeTriage.Testing;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;

[assembly: AssemblyFixture(typeof(GenomeTriage.Review.Tests.TestRanker))]

namespace GenomeTriage.Review.Tests;

/// <summary>The real ranking, made once for all tests, and the trio of the examples.</summary>
public sealed class TestRanker : IDisposable
{
    private readonly KnowledgePack _pack = KnowledgePack.Open(Path.Combine(SharedData.RepositoryRoot, "models", "knowledge", KnowledgePack.DefaultFileName));

    public TestRanker()
    {
        Engine = TriageEngine.Create(_pack);
        Ranker = new CaseRanker(_pack, Engine);
    }

    public TriageEngine Engine { get; }

    public CaseRanker Ranker { get; }

    public KnowledgePack Pack => _pack;

    /// <summary>The trio as it is entered, with PMM2 on both copies.</summary>
    public static NewCase Trio(string pseudonym = "Rx-17") => new()
    {
        Pseudonym = pseudonym,
        ReferredOn = new DateOnly(2025, 11, 1),
        Patient = new PatientFacts { Sex = Sex.Female, Age = "P2Y4M", Proband = "child", Pedigree = File.ReadAllText(Example("trio.ped")) },
        Consent = new ConsentPolicy(Reanalysis: true, SecondaryFindings: false, Sharing: false),
        Terms =
        [
            new("HP:0001252", false), new("HP:0001263", false), new("HP:0001321", false), new("HP:0000486", false),
            new("HP:0003186", false), new("HP:0001508", false), new("HP:0001250", true),
        ],
    };

    /// <summary>The trio with one sign: ranked in no time, for tests that are not about the list.</summary>
    public static NewCase OneSign(string pseudonym = "Rx-17") => Trio(pseudonym) with { Terms = [new("HP:0003186", false)] };

    public static VcfSource TrioVcf => VcfSource.FromFile(Example("trio.vcf.gz"));

    public static string Example(string name) => Path.Combine(SharedData.RepositoryRoot, "examples", name);

    /// <summary>A case of a phenopacket and a pedigree among the examples.</summary>
    public TriageCase CaseOf(string phenopacket, string? ped)
    {
        var read = PhenopacketReader.Read(File.ReadAllBytes(phenopacket), "case");
        return new TriageCase
        {
            Id = read.Id,
            Picture = PictureReader.Read(read, "case", _pack.Hpo, []),
            Pedigree = ped is null ? null : PedReader.ReadFile(ped, null, []),
        };
    }

    public void Dispose() => _pack.Dispose();
}
