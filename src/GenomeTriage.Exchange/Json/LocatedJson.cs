using System.Text.Json;

namespace GenomeTriage.Exchange.Json;

/// <summary>A JSON value that knows where it stands, so that a problem with it names its path and line.</summary>
/// <param name="Kind">The kind of value; comments and property names do not occur.</param>
/// <param name="Path">Path from the root in JavaScript notation, <c>phenotypicFeatures[2].type.id</c>; empty for the root.</param>
/// <param name="Line">1-based line of its first byte.</param>
internal sealed record LocatedJson(JsonValueKind Kind, string Path, long Line)
{
    /// <summary>The text of a string, or the digits of a number as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>Members of an object, in the order of the file.</summary>
    public IReadOnlyList<LocatedMember> Members { get; init; } = [];

    /// <summary>Elements of an array.</summary>
    public IReadOnlyList<LocatedJson> Items { get; init; } = [];

    /// <summary>
    /// The member called <paramref name="name"/> in camel case, or the same in snake case (protobuf's JSON allows both);
    /// <c>null</c> where absent or <c>null</c> in the file.
    /// </summary>
    public LocatedJson? Member(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name && member.Value.Kind != JsonValueKind.Null) return member.Value;
        }

        return null;
    }

    /// <summary>The text of member <paramref name="name"/> where it is a non-empty string.</summary>
    public string? TextOf(string name) =>
        Member(name) is { Kind: JsonValueKind.String, Text.Length: > 0 } member ? member.Text : null;
}

/// <summary>A named value of an object.</summary>
/// <param name="Name">The name, in camel case.</param>
/// <param name="Value">The value.</param>
/// <param name="WrittenName">The name as the file writes it: the key of a map.</param>
internal readonly record struct LocatedMember(string Name, LocatedJson Value, string WrittenName);
