using System.Text.Json;
using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Exchange.Results.Json;

/// <summary>
/// Writes the fields of the result document: every field is always there, <c>null</c> where it is not known, and a
/// value of an enumeration is its name in camel case.
/// </summary>
internal static class JsonFields
{
    public static void Field(this Utf8JsonWriter json, string name, string? value) => json.WriteString(name, value);

    public static void Field(this Utf8JsonWriter json, string name, bool value) => json.WriteBoolean(name, value);

    public static void Field(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    /// <summary>JSON has no infinity: such a weight is written as <c>null</c>.</summary>
    public static void Field(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number)) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    /// <summary>The shortest text of the single-precision number itself, not that of its widening.</summary>
    public static void Field(this Utf8JsonWriter json, string name, float? value)
    {
        if (value is { } number && float.IsFinite(number)) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    public static void Code<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum => json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    /// <summary>An assembly by its own name, <c>GRCh38</c>.</summary>
    public static void Assembly(this Utf8JsonWriter json, GenomeAssembly assembly) =>
        json.Field("assembly", assembly == GenomeAssembly.Unknown ? null : assembly.ToString());

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> fields)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.Anonymous(() => fields(value));
        json.WriteEndArray();
    }

    public static void Object(this Utf8JsonWriter json, string name, Action fields)
    {
        json.WritePropertyName(name);
        json.Anonymous(fields);
    }

    /// <summary>An object, or <c>null</c> where there is no value.</summary>
    public static void Optional<T>(this Utf8JsonWriter json, string name, T? value, Action<T> fields)
    {
        if (value is null) json.WriteNull(name);
        else json.Object(name, () => fields(value));
    }

    private static void Anonymous(this Utf8JsonWriter json, Action fields)
    {
        json.WriteStartObject();
        fields();
        json.WriteEndObject();
    }
}
