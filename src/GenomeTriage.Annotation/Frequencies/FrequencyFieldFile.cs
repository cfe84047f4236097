using System.Text.Json;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Annotation.Frequencies;

/// <summary>
/// Reads a site's own frequency fields: a JSON array such as
/// <c>[{ "field": "NORDIC_AF", "source": "Nordic cohort", "kind": "overall" }]</c>. Kinds are the names of
/// <see cref="FrequencyKind"/>, case not significant.
/// </summary>
public static class FrequencyFieldFile
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads the file.</summary>
    /// <exception cref="ConfigurationException">It does not exist, is no JSON, or an entry lacks something.</exception>
    public static IReadOnlyList<FrequencyField> Read(string path)
    {
        if (!File.Exists(path)) throw Fail(FrequencyProblemCodes.FrequencyFieldsNotFound, path, null, path);
        try
        {
            using var stream = File.OpenRead(path);
            using var document = JsonDocument.Parse(stream, Lenient);
            if (document.RootElement.ValueKind != JsonValueKind.Array) throw Fail(FrequencyProblemCodes.FrequencyFieldsMalformed, path, "$", document.RootElement.ValueKind.ToString());
            return [.. document.RootElement.EnumerateArray().Select((entry, index) => Parse(entry, index, path))];
        }
        catch (JsonException e)
        {
            throw new ConfigurationException(new Problem(FrequencyProblemCodes.FrequencyFieldsMalformed, ProblemSeverity.Error) { File = path, Line = e.LineNumber + 1 }, e);
        }
    }

    private static FrequencyField Parse(JsonElement entry, int index, string path)
    {
        var field = Text(entry, "field", index, path);
        var source = Text(entry, "source", index, path);
        var kind = Text(entry, "kind", index, path);
        return Enum.TryParse<FrequencyKind>(kind, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) && !char.IsAsciiDigit(kind[0])
            ? new FrequencyField(field, source, parsed)
            : throw Fail(FrequencyProblemCodes.FrequencyFieldsMalformed, path, $"$[{index}].kind", kind);
    }

    private static string Text(JsonElement entry, string name, int index, string path) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : throw Fail(FrequencyProblemCodes.FrequencyFieldsMalformed, path, $"$[{index}].{name}", null);

    private static ConfigurationException Fail(string code, string path, string? field, string? found) =>
        new(new Problem(code, ProblemSeverity.Error)
        {
            File = path,
            Field = field,
            Found = found,
            Allowed = "[{ \"field\": …, \"source\": …, \"kind\": \"overall\" | \"popMax\" | \"population\" | \"homozygotes\" | … }]",
        });
}

/// <summary>Codes of the problems that a site's list of frequency fields may have.</summary>
public static class FrequencyProblemCodes
{
    /// <summary>The file does not exist.</summary>
    public const string FrequencyFieldsNotFound = nameof(FrequencyFieldsNotFound);

    /// <summary>The file is no JSON array of fields, or an entry lacks field, source or a known kind.</summary>
    public const string FrequencyFieldsMalformed = nameof(FrequencyFieldsMalformed);
}
