using System.Text.Json;
using GenomeTriage.Exchange.Json;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Exchange.Phenopackets;

/// <summary>
/// Reads a GA4GH phenopacket or family as JSON, version 2 or 1 (phenopacket-schema.readthedocs.io). All problems of
/// the document are found before it is refused.
/// </summary>
public static class PhenopacketReader
{
    /// <summary>Reads the one document in <paramref name="json"/>.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="file">The document as the user named it; for messages only.</param>
    /// <param name="firstLine">1-based line of the first byte in that file.</param>
    /// <exception cref="InputException">No phenopacket, or one that cannot be used; it holds every problem.</exception>
    public static Phenopacket Read(ReadOnlySpan<byte> json, string? file, long firstLine = 1)
    {
        var root = Parse(json, file, firstLine);
        var problems = new JsonProblems(file);
        PrivacyCheck.Walk(root, file, problems);
        problems.ThrowIfErrors();
        var phenopacket = ReadRoot(root, problems);
        problems.ThrowIfErrors();
        return phenopacket! with { Problems = problems.All };
    }

    internal static LocatedJson Parse(ReadOnlySpan<byte> json, string? file, long firstLine)
    {
        try
        {
            return LocatedJsonReader.Read(json, firstLine);
        }
        catch (JsonException broken)
        {
            throw new InputException(new Problem(PhenopacketProblemCodes.NotJson, ProblemSeverity.Error)
            {
                File = file,
                Line = firstLine + (broken.LineNumber ?? 0),
                Field = broken.BytePositionInLine is { } column ? $"byte {column + 1}" : null,
            }, broken);
        }
    }

    private static Phenopacket? ReadRoot(LocatedJson root, JsonProblems problems)
    {
        if (root.Member("members") is not null)
        {
            problems.Error(PhenopacketProblemCodes.CohortGiven, root);
            return null;
        }

        if (root.Member("proband") is { Kind: JsonValueKind.Object } proband) return FamilyReader.Read(root, proband, problems);
        if (IsPhenopacket(root)) return SubjectReader.Read(root, problems);
        problems.Error(PhenopacketProblemCodes.NotPhenopacket, root, allowed: "subject, phenotypicFeatures, metaData");
        return null;
    }

    private static bool IsPhenopacket(LocatedJson root) =>
        root.Member("subject") is not null || root.Member("phenotypicFeatures") is not null || root.Member("metaData") is not null;
}
