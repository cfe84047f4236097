using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Genes;

/// <summary>One row of DDG2P with ids as the file gives them.</summary>
internal sealed record Ddg2pRow(string Symbol, int HgncId, int GeneOmim, string Disease, int DiseaseOmim)
{
    public required Ddg2pConfidence Confidence { get; init; }

    public required AllelicRequirement Requirement { get; init; }

    public required MutationConsequence Consequence { get; init; }

    public required IReadOnlyList<HpoTermId> Terms { get; init; }

    public required IReadOnlyList<int> PubMed { get; init; }

    public required IReadOnlyList<string> PreviousSymbols { get; init; }
}

/// <summary>Reads <c>DDG2P.csv</c>.</summary>
internal static class Ddg2pParser
{
    private const string Requirement = "allelic requirement";
    private const string Consequence = "mutation consequence";

    /// <summary>The rows in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<Ddg2pRow> Read(SourceFile file) =>
        [.. TableReader.Csv(file, "gene symbol", "disease name", "disease mim", "DDD category", Requirement, Consequence, "phenotypes", "hgnc id").Select(Row)];

    private static Ddg2pRow Row(TableRow row) =>
        new(row["gene symbol"], row.Number("hgnc id"), Omim(row, "gene mim"), row["disease name"], Omim(row, "disease mim"))
        {
            Confidence = ConfidenceOf(row),
            Requirement = RequirementOf(row),
            Consequence = ConsequenceOf(row),
            Terms = [.. row.List("phenotypes", ';').Select(id => HpoTermId.TryParse(id, out var term) ? term : throw row.Refuse("phenotypes", "HP:0000001"))],
            PubMed = row.Numbers("pmids", ';'),
            PreviousSymbols = row.List("prev symbols", ';'),
        };

    private static int Omim(TableRow row, string column) =>
        row[column].StartsWith("No ", StringComparison.Ordinal) ? 0 : row.IdBehind(column, "");

    private static Ddg2pConfidence ConfidenceOf(TableRow row) => row["DDD category"] switch
    {
        "confirmed" or "both RD and IF" => Ddg2pConfidence.Confirmed,
        "probable" => Ddg2pConfidence.Probable,
        "possible" => Ddg2pConfidence.Possible,
        "child IF" => Ddg2pConfidence.IncidentalFinding,
        _ => throw row.Refuse("DDD category", "confirmed, probable, possible, both RD and IF, child IF"),
    };

    private static AllelicRequirement RequirementOf(TableRow row) => row[Requirement] switch
    {
        "" => AllelicRequirement.NotGiven,
        "biallelic" => AllelicRequirement.Biallelic,
        "monoallelic" => AllelicRequirement.Monoallelic,
        "hemizygous" => AllelicRequirement.Hemizygous,
        "x-linked dominant" => AllelicRequirement.XLinkedDominant,
        "x-linked over-dominance" => AllelicRequirement.XLinkedOverDominance,
        "mosaic" => AllelicRequirement.Mosaic,
        "imprinted" => AllelicRequirement.Imprinted,
        "digenic" => AllelicRequirement.Digenic,
        "mitochondrial" => AllelicRequirement.Mitochondrial,
        _ => throw row.Refuse(Requirement, "allelic requirement of DDG2P"),
    };

    private static MutationConsequence ConsequenceOf(TableRow row) => row[Consequence] switch
    {
        "" => MutationConsequence.NotGiven,
        "uncertain" => MutationConsequence.Uncertain,
        "loss of function" => MutationConsequence.LossOfFunction,
        "all missense/in frame" => MutationConsequence.MissenseOrInframe,
        "dominant negative" => MutationConsequence.DominantNegative,
        "activating" => MutationConsequence.Activating,
        "gain of function" => MutationConsequence.GainOfFunction,
        "cis-regulatory or promotor mutation" => MutationConsequence.Regulatory,
        "5_prime or 3_prime UTR mutation" => MutationConsequence.UntranslatedRegion,
        "increased gene dosage" or "part of contiguous gene duplication" => MutationConsequence.IncreasedDosage,
        _ => throw row.Refuse(Consequence, "mutation consequence of DDG2P"),
    };
}
