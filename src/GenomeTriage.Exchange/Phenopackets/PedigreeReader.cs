using System.Text.Json;
using GenomeTriage.Exchange.Json;
using GenomeTriage.Genome.Families;

namespace GenomeTriage.Exchange.Phenopackets;

/// <summary>Reads the pedigree of a family message; its persons are the rows of a PED file.</summary>
internal static class PedigreeReader
{
    public static Pedigree? Read(LocatedJson family, JsonProblems problems)
    {
        var pedigree = PhenopacketFields.Typed(family, "pedigree", JsonValueKind.Object, problems);
        var persons = pedigree is null ? null : PhenopacketFields.Typed(pedigree, "persons", JsonValueKind.Array, problems);
        if (persons is null || persons.Items.Count == 0) return null;
        var individuals = new List<Individual>();
        foreach (var person in persons.Items)
        {
            if (ReadPerson(person, problems) is not { } individual) continue;
            if (individuals.Exists(other => other.Id == individual.Id))
                problems.Error(PhenopacketProblemCodes.DuplicatePerson, person, individual.Id);
            else individuals.Add(individual);
        }

        RefuseStrangers(individuals, persons, problems);
        return new Pedigree(persons.Items[0].TextOf("familyId") ?? family.TextOf("id") ?? "", individuals);
    }

    private static Individual? ReadPerson(LocatedJson person, JsonProblems problems)
    {
        if (person.TextOf("individualId") is not { } id)
        {
            problems.Error(PhenopacketProblemCodes.IdMissing, person, allowed: $"{person.Path}.individualId");
            return null;
        }

        var sex = SexReader.ReadStated(person, "sex", problems);
        return new Individual(id, ParentOf(person, "paternalId"), ParentOf(person, "maternalId"), sex, StatusOf(person, problems));
    }

    // PED's 0 for "not in the pedigree" is seen in phenopackets too.
    private static string? ParentOf(LocatedJson person, string name) =>
        person.TextOf(name) is { } id && id != "0" ? id : null;

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

    private static void RefuseStrangers(List<Individual> individuals, LocatedJson persons, JsonProblems problems)
    {
        var ids = individuals.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var strangers = individuals.SelectMany(person => new[] { person.FatherId, person.MotherId })
            .OfType<string>()
            .Where(parent => !ids.Contains(parent));
        foreach (var stranger in strangers)
            problems.Error(PhenopacketProblemCodes.ParentNotInPedigree, persons, stranger);
    }
}
