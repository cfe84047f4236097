using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Mondo;

/// <summary>A Mondo entry and the code of another terminology that means the same.</summary>
internal readonly record struct MondoMatch(string Mondo, string Code);

/// <summary>Reads Mondo's exact matches (Simple Standard for Sharing Ontological Mappings, tab-separated).</summary>
internal static class SssomParser
{
    private const string VersionTag = "# mapping_set_version:";

    /// <summary>The matches in the order of the file, codes without the given prefix.</summary>
    /// <param name="file">The file.</param>
    /// <param name="prefix">The prefix of the other terminology with its colon, <c>OMIM:</c>.</param>
    /// <exception cref="InputException">A match is not exact, or a code has another prefix.</exception>
    public static IReadOnlyList<MondoMatch> Read(SourceFile file, string prefix)
    {
        file.Version = file.Lines().TakeWhile(line => line.Text.StartsWith('#'))
            .Where(line => line.Text.StartsWith(VersionTag, StringComparison.Ordinal))
            .Select(line => Release(line.Text)).FirstOrDefault();
        return [.. TableReader.Tsv(file, "subject_id", "predicate_id", "object_id").Select(row => Match(row, prefix))];
    }

    private static MondoMatch Match(TableRow row, string prefix)
    {
        if (row["predicate_id"] != "skos:exactMatch") throw row.Refuse("predicate_id", "skos:exactMatch");
        if (!row["subject_id"].StartsWith("MONDO:", StringComparison.Ordinal)) throw row.Refuse("subject_id", "MONDO:");
        return row["object_id"].StartsWith(prefix, StringComparison.Ordinal)
            ? new MondoMatch(row["subject_id"], row["object_id"][prefix.Length..])
            : throw row.Refuse("object_id", prefix);
    }

    // …/mondo/releases/2026-08-04/mappings/…
    private static string? Release(string line)
    {
        const string before = "/releases/";
        var start = line.IndexOf(before, StringComparison.Ordinal);
        var end = start < 0 ? -1 : line.IndexOf('/', start + before.Length);
        return end < 0 ? null : line[(start + before.Length)..end];
    }
}
