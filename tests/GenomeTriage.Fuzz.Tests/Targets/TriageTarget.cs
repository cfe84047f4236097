using System.Text;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;

namespace GenomeTriage.Fuzz.Tests.Targets;

/// <summary>Records of every kind on their whole way to a ranking: small and structural variants, breakends, repeats, annotations.</summary>
public sealed class TriageTarget : IFuzzTarget
{
    private const string Header = """
        ##fileformat=VCFv4.3
        ##contig=<ID=chr1,length=248956422>
        ##INFO=<ID=gnomAD_AF,Number=A,Type=Float,Description="">
        ##INFO=<ID=CSQ,Number=.,Type=String,Description="Format: Allele|Consequence|IMPACT|SYMBOL|Gene|Feature|HGVSc|HGVSp">
        #CHROM	POS	ID	REF	ALT	QUAL	FILTER	INFO	FORMAT	child	father	mother

        """;

    private static readonly KnowledgePack Pack = KnowledgePack.OpenDefault();
    private static readonly TriageEngine Engine = TriageEngine.Create(Pack);

    public string Name => "triage of records";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        "chr9\t127500000\t.\tN\t<DEL>\t.\tPASS\tEND=127750000;SVLEN=-250000;CIPOS=-5,5\tGT:CN:GQ\t0/1:1:40\t0/0:2:50\t./.:.:.\n"u8.ToArray(),
        "chr7\t117540000\ta\tA\tA[chr7:117590000[,]chr2:5]A\t.\tPASS\tSVTYPE=BND;MATEID=b\tGT:DP:AD\t0/1:30:15,15,0\t0/0:20:20,0,0\t0|2:9:4,0,5\n"u8.ToArray(),
        "chr4\t3074876\t.\tC\t<STR42>\t.\tPASS\tVARID=HTT;STR_NORMAL_MAX=26;STR_PATHOLOGIC_MIN=36\tGT:REPCN\t0/1:19/42\t0/0:19/19\t./.:.\n"u8.ToArray(),
        "chr4\t3074876\t.\tCAGCAG\tCAG\t.\t.\tTRID=HD_HTT;MOTIFS=CAG,CCG\tGT:MC\t0/1:19_10,42_7\t0/0:19_7\t.:.\n"u8.ToArray(),
        "chr7\t117559590\trs1\tATCT\tA\t500\tPASS\tgnomAD_AF=0.007;CSQ=-|inframe_deletion|MODERATE|CFTR||NM_000492.4|c.1521_1523del|p.Phe508del\tGT:PS:GQ\t0|1:5:99\t0/1:.:99\t0/0:.:9\n"u8.ToArray(),
        "chrM\t3243\t.\tA\tG\t.\tPASS\t.\tGT:AF:DP\t0/1:0.45:900\t0/0:0:90\t0/1:0.02:800\n"u8.ToArray(),
    ];

    public void Run(ReadOnlySpan<byte> input)
    {
        byte[] file = [.. Encoding.UTF8.GetBytes(Header.ReplaceLineEndings("\n")), .. input];
        var result = Engine.RunAsync(Case, VcfSource.FromStream(new MemoryStream(file), "fuzz.vcf"), Options, null, CancellationToken.None).GetAwaiter().GetResult();
        Assert.True(result.Ledger.Balances);
        Assert.InRange(result.NoneOfThese + result.Posteriors!.Candidates.Span.ToArray().Sum(), 1 - 1e-6, 1 + 1e-6);
    }

    private static TriageOptions Options { get; } = new() { Candidates = CandidateScope.Omim, Without = EvidenceSources.Phenotype, Top = 3 };

    private static TriageCase Case { get; } = new()
    {
        Id = "fuzz",
        Picture = new(),
        Proband = "child",
        Assembly = GenomeAssembly.GRCh38,
        Pedigree = new Pedigree("F",
        [
            new Individual("child", "father", "mother", Sex.Male, AffectedStatus.Affected),
            new Individual("father", null, null, Sex.Male, AffectedStatus.Unaffected),
            new Individual("mother", null, null, Sex.Female, AffectedStatus.Unaffected),
        ]),
    };
}
