using System.Text.Json;
using GenomeTriage.Exchange.Json;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Exchange.Phenopackets;

/// <summary>
/// Reads the pedigree of a family message. Its persons are the rows of a PED file by the schema's own words, so they
/// are handed to the PED reader as such and obey the same rules.
/// </summary>
internal static class PedigreeReader
{
    public static Pedigree? Read(LocatedJson family, JsonProblems problems)
    {
        var pedigree = PhenopacketFields.Typed(family, "pedigree", JsonValueKind.Object, problems);
        var persons = pedigree is null ? null : PhenopacketFields.Typed(pedigree, "persons", JsonValueKind.Array, problems);
        if (persons is null || persons.Items.Count == 0) return null;
        var rows = persons.Items.Select(person => RowOf(person, family, problems));
        return ReadRows(string.Join('\n', rows), persons, problems);
    }

    private static string RowOf(LocatedJson person, LocatedJson family, JsonProblems problems) => string.Join('\t',
        person.TextOf("familyId") ?? family.TextOf("id") ?? "family",
        person.TextOf("individualId") ?? "0",
        person.TextOf("paternalId") ?? "0",
        person.TextOf("maternalId") ?? "0",
        (int)SexReader.ReadStated(person, "sex", problems),
        (int)StatusOf(person, problems));

    private static Pedigree? ReadRows(string rows, LocatedJson persons, JsonProblems problems)
    {
        var notices = new List<Problem>();
        try
        {
            using var reader = new StringReader(rows);
            var pedigree = PedReader.Read(reader, "", proband: null, notices);
            foreach (var notice in notices) problems.Add(Located(notice, persons, problems));
            return pedigree;
        }
        catch (InputException refusal)
        {
            problems.Add(Located(refusal.Problem, persons, problems));
            return null;
        }
    }

    private static Problem Located(Problem problem, LocatedJson persons, JsonProblems problems)
    {
        var place = problem.Line is { } row && row <= persons.Items.Count ? persons.Items[(int)row - 1] : persons;
        return problem with { File = problems.File, Line = place.Line, Field = place.Path };
    }

    private static AffectedStatus StatusOf(LocatedJson person, JsonProblems problems)
    {
        if (person.Member("affectedStatus") is not { } status) return AffectedStatus.Unknown;
        switch (status.Text)
        {
            case "AFFECTED" or "2": return AffectedStatus.Affected;
            case "UNAFFECTED" or "1": return AffectedStatus.Unaffected;
            case "MISSING" or "0": return AffectedStatus.Unknown;
            default:
                problems.Error(PhenopacketProblemCodes.AffectedStatusInvalid, status, status.Text, "MISSING, UNAFFECTED, AFFECTED");
                return AffectedStatus.Unknown;
        }
    }
}
