using GenomeTriage.Exchange.Json;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Exchange.Phenopackets;

/// <summary>
/// The conclusion of a solved phenopacket. Only measurements read it, beside a <see cref="Phenopacket"/> of the same
/// bytes; nothing that ranks has a reference to it.
/// </summary>
/// <param name="CaseId">The id of the phenopacket.</param>
/// <param name="Disease">Code of the diagnosed disease as written, <c>OMIM:148600</c>; <c>null</c> where unsolved.</param>
/// <param name="Gene">Symbol of the causative gene; <c>null</c> where none is named.</param>
public sealed record AnswerKey(string CaseId, string? Disease, string? Gene)
{
    /// <summary>The publications that describe the case, <c>PMID:24573067</c>, in the order of the file; empty where it names none.</summary>
    public IReadOnlyList<string> Publications { get; init; } = [];

    /// <summary>Reads the first diagnosis of a phenopacket.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="file">The document as the user named it.</param>
    /// <param name="line">1-based line of its first byte.</param>
    /// <exception cref="InputException">It is no JSON.</exception>
    public static AnswerKey Read(ReadOnlySpan<byte> json, string? file, long line = 1)
    {
        var root = PhenopacketReader.Parse(json, file, line);
        var diagnosis = root.Member("interpretations")?.Items.Select(item => item.Member("diagnosis")).FirstOrDefault(found => found is not null);
        var disease = (diagnosis?.Member("disease") ?? FirstDisease(root))?.TextOf("id");
        return new AnswerKey(root.TextOf("id") ?? "", disease, GeneOf(diagnosis)) { Publications = PublicationsOf(root) };
    }

    private static LocatedJson? FirstDisease(LocatedJson root) =>
        root.Member("diseases") is { Items: [var first, ..] } ? first.Member("term") : null;

    private static List<string> PublicationsOf(LocatedJson root) =>
        [.. (root.Member("metaData")?.Member("externalReferences")?.Items ?? []).Select(item => item.TextOf("id")).OfType<string>()];

    private static string? GeneOf(LocatedJson? diagnosis) =>
        (diagnosis?.Member("genomicInterpretations")?.Items ?? [])
            .Select(item => item.Member("variantInterpretation")?.Member("variationDescriptor")?.Member("geneContext") ?? item.Member("gene"))
            .Select(gene => gene?.TextOf("symbol"))
            .FirstOrDefault(symbol => symbol is not null);
}
