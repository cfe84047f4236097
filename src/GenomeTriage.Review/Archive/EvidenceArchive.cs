using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Review.Archive;

/// <summary>What is kept of a run so that the case ranks again with no VCF: the patient's variants, the ledger, what the input was.</summary>
public sealed record EvidenceArchive
{
    /// <summary>The variants and who is which sample.</summary>
    public required CaseEvidence Evidence { get; init; }

    /// <summary>Where every record went.</summary>
    public required LossLedger Ledger { get; init; }

    /// <summary>What the input was found to be.</summary>
    public required InputSummary Input { get; init; }

    /// <summary>What was unusual in it.</summary>
    public IReadOnlyList<Problem> Notices { get; init; } = [];

    /// <summary>Bytes to store.</summary>
    /// <param name="result">A result with evidence.</param>
    public static byte[] Write(TriageResult result) => ArchiveFormat.Write(new EvidenceArchive
    {
        Evidence = result.Evidence ?? throw new ArgumentException("The result holds no evidence.", nameof(result)),
        Ledger = result.Ledger,
        Input = result.Input,
        Notices = result.InputNotices,
    });

    /// <summary>Reads stored bytes; genes are found by symbol in <paramref name="genes"/>, which may be a newer catalogue.</summary>
    /// <exception cref="ConfigurationException">The bytes are damaged.</exception>
    public static EvidenceArchive Read(byte[] bytes, string sha256, GeneCatalog genes)
    {
        var archive = ArchiveFormat.Read<EvidenceArchive>(bytes, sha256);
        return archive with { Evidence = archive.Evidence with { Variants = [.. archive.Evidence.Variants.Select(variant => Reindex(variant, genes))] } };
    }

    /// <summary>A result that a case can be ranked again from; its list is empty.</summary>
    public TriageResult AsPrevious(string caseId) => new()
    {
        CaseId = caseId,
        Mode = TriageMode.Full,
        Groups = [],
        NoneOfThese = 1,
        Remainder = 0,
        CandidateCount = 0,
        Notices = [],
        Ledger = Ledger,
        Input = Input,
        BlindSpots = [],
        Provenance = new Provenance("", default, [], []),
        InputNotices = Notices,
        Evidence = Evidence,
    };

    private static AnnotatedVariant Reindex(AnnotatedVariant variant, GeneCatalog genes) =>
        variant with { Consequences = [.. variant.Consequences.Select(consequence => Reindex(consequence, genes))] };

    private static GeneConsequence Reindex(GeneConsequence consequence, GeneCatalog genes) =>
        consequence with { GeneIndex = genes.TryFindSymbol(consequence.GeneSymbol, out var index) ? index : -1 };
}
