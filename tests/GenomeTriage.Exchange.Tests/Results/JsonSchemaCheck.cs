using System.Text.Json;
using System.Text.RegularExpressions;

namespace GenomeTriage.Exchange.Tests.Results;

/// <summary>
/// Checks a document against a JSON Schema (2020-12) as far as the published one uses it: type, enum, properties,
/// required, additionalProperties false, items, minItems, minimum, maximum, pattern, anyOf, local references. A keyword
/// that it does not know is a failure, so that nothing in the schema goes unchecked.
/// </summary>
internal sealed class JsonSchemaCheck(JsonElement schema)
{
    private static readonly string[] Ignored = ["$schema", "$id", "$defs", "title", "description"];

    private readonly List<string> _faults = [];

    public static IReadOnlyList<string> FaultsOf(JsonElement document, JsonElement schema)
    {
        var check = new JsonSchemaCheck(schema);
        check.Check(document, schema, "$");
        return check._faults;
    }

    private void Check(JsonElement value, JsonElement rule, string path)
    {
        foreach (var keyword in rule.EnumerateObject())
        {
            var holds = Ignored.Contains(keyword.Name) || Holds(keyword.Name, keyword.Value, value, rule, path);
            if (!holds) _faults.Add($"{path}: {keyword.Name}");
        }
    }

    private bool Holds(string keyword, JsonElement rule, JsonElement value, JsonElement parent, string path) => keyword switch
    {
        "$ref" => CheckInner(value, Resolve(rule.GetString()!), path),
        "type" => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(type => IsOfType(value, type)) : IsOfType(value, rule),
        "enum" => rule.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)),
        "anyOf" => rule.EnumerateArray().Any(choice => FaultsOfChoice(value, choice) == 0),
        "required" => value.ValueKind != JsonValueKind.Object || rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member => parent.GetProperty("properties").TryGetProperty(member.Name, out _)),
        "properties" => CheckMembers(value, rule, path),
        "items" => CheckItems(value, rule, path),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= rule.GetDouble(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)),
        _ => false,
    };

    private static bool IsOfType(JsonElement value, JsonElement type) => type.GetString() switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => false,
    };

    private int FaultsOfChoice(JsonElement value, JsonElement choice)
    {
        var inner = new JsonSchemaCheck(schema);
        inner.Check(value, choice, "");
        return inner._faults.Count;
    }

    private bool CheckInner(JsonElement value, JsonElement rule, string path)
    {
        Check(value, rule, path);
        return true;
    }

    private bool CheckMembers(JsonElement value, JsonElement rules, string path)
    {
        if (value.ValueKind != JsonValueKind.Object) return true;
        foreach (var member in value.EnumerateObject())
        {
            if (rules.TryGetProperty(member.Name, out var rule)) Check(member.Value, rule, $"{path}.{member.Name}");
        }

        return true;
    }

    private bool CheckItems(JsonElement value, JsonElement rule, string path)
    {
        if (value.ValueKind != JsonValueKind.Array) return true;
        foreach (var item in value.EnumerateArray()) Check(item, rule, $"{path}[]");
        return true;
    }

    private JsonElement Resolve(string reference) => schema.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);
}
