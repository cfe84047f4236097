using System.Text.Json;
using GenomeTriage.Exchange.Json;

namespace GenomeTriage.Exchange.Phenopackets;

/// <summary>
/// The fields of the messages that are read here, of schema versions 1 and 2. A field that is none of them is an
/// error, as in protobuf's own parsers: a misspelt <c>phenotypicFeatures</c> would otherwise be a patient without any.
/// </summary>
internal static class PhenopacketFields
{
    public static readonly string[] Phenopacket =
    [
        "id", "subject", "phenotypicFeatures", "measurements", "biosamples", "interpretations", "diseases",
        "medicalActions", "files", "metaData", "genes", "variants", "htsFiles",
    ];

    public static readonly string[] Family =
        ["id", "proband", "relatives", "consanguinousParent", "consanguinousParents", "pedigree", "files", "htsFiles", "metaData"];

    public static readonly string[] Individual =
    [
        "id", "alternateIds", "dateOfBirth", "timeAtLastEncounter", "vitalStatus", "sex", "karyotypicSex", "gender",
        "taxonomy", "ageAtCollection", "ageRangeAtCollection",
    ];

    public static readonly string[] PhenotypicFeature =
    [
        "description", "type", "excluded", "negated", "severity", "modifiers", "onset", "resolution", "evidence",
        "ageOfOnset", "ageRangeOfOnset", "classOfOnset",
    ];

    /// <summary>Reports members of <paramref name="message"/> that are not among <paramref name="fields"/>, or occur twice.</summary>
    public static void Check(LocatedJson message, string[] fields, JsonProblems problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value, _) in message.Members)
        {
            if (!seen.Add(name)) problems.Error(PhenopacketProblemCodes.DuplicateField, value, name);
            else if (!fields.Contains(name, StringComparer.Ordinal) && !name.StartsWith('$'))
                problems.Error(PhenopacketProblemCodes.UnknownField, value, name, string.Join(", ", fields));
        }
    }

    /// <summary>The member where it is of <paramref name="kind"/>; reports one that is of another.</summary>
    public static LocatedJson? Typed(LocatedJson message, string name, JsonValueKind kind, JsonProblems problems)
    {
        var member = message.Member(name);
        if (member is null || member.Kind == kind) return member;
        problems.Error(PhenopacketProblemCodes.WrongJsonType, member, member.Kind.ToString(), kind.ToString());
        return null;
    }

    /// <summary>The id of a message; reports where there is none.</summary>
    public static string? RequiredId(LocatedJson message, JsonProblems problems)
    {
        var id = Typed(message, "id", JsonValueKind.String, problems);
        if (id is { Text.Length: > 0 }) return id.Text;
        if (id is not null || message.Member("id") is null)
            problems.Error(PhenopacketProblemCodes.IdMissing, message, allowed: message.Path.Length == 0 ? "id" : $"{message.Path}.id");
        return null;
    }
}
