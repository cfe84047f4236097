using System.Text.Json;
using GenomeTriage.Exchange.Json;
using GenomeTriage.Genome.Privacy;

namespace GenomeTriage.Exchange.Phenopackets;

/// <summary>Looks for personal identity numbers in every text and number of a document, also those that are not read further.</summary>
internal static class PrivacyCheck
{
    public static void Walk(LocatedJson value, string? file, JsonProblems problems)
    {
        if (value.Kind is JsonValueKind.String or JsonValueKind.Number) Inspect(value.Text, value, value.Path, file, problems);
        foreach (var member in value.Members)
        {
            Inspect(member.WrittenName, member.Value, value.Path, file, problems);
            Walk(member.Value, file, problems);
        }

        foreach (var item in value.Items) Walk(item, file, problems);
    }

    private static void Inspect(string text, LocatedJson place, string path, string? file, JsonProblems problems)
    {
        if (PersonalIdentityGuard.Inspect(text, file, place.Line, path) is { } problem) problems.Add(problem);
    }
}
