using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Families;

/// <summary>Finds the patient and the relatives among the samples of a file.</summary>
public static class FamilyMatching
{
    /// <summary>Matches the samples of a header with a case.</summary>
    /// <param name="samples">Sample names in the order of the header.</param>
    /// <param name="triageCase">The case.</param>
    /// <param name="fileName">The name used in problems.</param>
    /// <param name="notices">Receives what is unusual but usable.</param>
    /// <exception cref="InputException">The patient cannot be told.</exception>
    public static SequencedFamily Match(
        IReadOnlyList<string> samples, TriageCase triageCase, string fileName, ICollection<Problem> notices)
    {
        if (samples.Count == 0) throw Fail(FamilyProblemCodes.NoSamples, fileName, null, "GT");
        var id = ProbandAmong(samples, triageCase, fileName);
        var pedigree = UsablePedigree(triageCase, id, fileName, notices);
        var proband = pedigree.Find(id)!;
        var relatives = Relatives(samples, pedigree, proband);
        NoticeUnmatched(samples, pedigree, fileName, notices);
        return new SequencedFamily
        {
            Proband = IndexOf(samples, id),
            ProbandId = id,
            Sex = SexOf(proband, triageCase, fileName, notices),
            Father = Find(relatives, FamilyRole.Father),
            Mother = Find(relatives, FamilyRole.Mother),
            Others = relatives.Where(relative => relative.Role is FamilyRole.Sibling or FamilyRole.Relative).ToList(),
            Samples = Roles(samples, pedigree, relatives, proband),
        };
    }

    private static string ProbandAmong(IReadOnlyList<string> samples, TriageCase triageCase, string file)
    {
        if (triageCase.Proband is { } named)
            return IndexOf(samples, named) >= 0 ? named : throw Fail(FamilyProblemCodes.UnknownSample, file, named, Names(samples));
        var affected = triageCase.Pedigree?.Individuals
            .Where(person => person.Status == AffectedStatus.Affected && IndexOf(samples, person.Id) >= 0)
            .Select(person => person.Id).ToList() ?? [];
        return affected.Count switch
        {
            1 => affected[0],
            > 1 => throw Fail(FamilyProblemCodes.SeveralAffected, file, Names(affected), "--proband"),
            _ when samples.Count == 1 => samples[0],
            _ => throw Fail(FamilyProblemCodes.ProbandNotSaid, file, Names(samples), "--proband"),
        };
    }

    private static Pedigree UsablePedigree(TriageCase triageCase, string proband, string file, ICollection<Problem> notices)
    {
        if (triageCase.Pedigree?.Find(proband) is not null) return triageCase.Pedigree;
        if (triageCase.Pedigree is not null) notices.Add(Notice(FamilyProblemCodes.ProbandNotInPedigree, file, proband));
        return Pedigree.Singleton(proband, triageCase.Picture.Sex);
    }

    private static List<FamilySample> Relatives(IReadOnlyList<string> samples, Pedigree pedigree, Individual proband)
    {
        var kinship = new Kinship(pedigree);
        return samples.Select((sample, index) => (Person: pedigree.Find(sample), Index: index))
            .Where(pair => pair.Person is not null && pair.Person.Id != proband.Id)
            .Select(pair => new FamilySample(pair.Index, pair.Person!.Id, RoleOf(pair.Person, proband), pair.Person.Sex, pair.Person.Status)
            { Sharing = kinship.SharingOf(pair.Person, proband), ExpectedKinship = kinship.Between(pair.Person, proband) })
            .ToList();
    }

    private static FamilyRole RoleOf(Individual person, Individual proband)
    {
        if (person.Id == proband.FatherId) return FamilyRole.Father;
        if (person.Id == proband.MotherId) return FamilyRole.Mother;
        var isSibling = person.FatherId is not null && person.MotherId is not null
            && person.FatherId == proband.FatherId && person.MotherId == proband.MotherId;
        return isSibling ? FamilyRole.Sibling : FamilyRole.Relative;
    }

    private static List<SampleRole> Roles(
        IReadOnlyList<string> samples, Pedigree pedigree, List<FamilySample> relatives, Individual proband) =>
        samples.Select((sample, index) =>
        {
            var role = sample == proband.Id ? FamilyRole.Proband
                : relatives.Where(relative => relative.Index == index).Select(relative => relative.Role).FirstOrDefault();
            var person = role == FamilyRole.NotInFamily ? null : pedigree.Find(sample);
            return new SampleRole(sample, role, person?.Sex ?? Sex.Unknown, person?.Status ?? AffectedStatus.Unknown);
        }).ToList();

    private static Sex SexOf(Individual proband, TriageCase triageCase, string file, ICollection<Problem> notices)
    {
        var stated = triageCase.Picture.Sex;
        if (stated != Sex.Unknown && proband.Sex != Sex.Unknown && stated != proband.Sex)
            notices.Add(Notice(FamilyProblemCodes.SexContradiction, file, $"{stated}, {proband.Sex}") with { Severity = ProblemSeverity.Warning });
        return proband.Sex != Sex.Unknown ? proband.Sex : stated;
    }

    private static void NoticeUnmatched(IReadOnlyList<string> samples, Pedigree pedigree, string file, ICollection<Problem> notices)
    {
        foreach (var sample in samples.Where(sample => pedigree.Find(sample) is null))
            notices.Add(Notice(FamilyProblemCodes.SampleNotInPedigree, file, sample));
        foreach (var person in pedigree.Individuals.Where(person => IndexOf(samples, person.Id) < 0))
            notices.Add(Notice(FamilyProblemCodes.MemberNotSequenced, file, person.Id));
    }

    private static FamilySample? Find(List<FamilySample> relatives, FamilyRole role) =>
        relatives.Where(relative => relative.Role == role).Select(relative => (FamilySample?)relative).FirstOrDefault();

    private static int IndexOf(IReadOnlyList<string> samples, string id)
    {
        for (var i = 0; i < samples.Count; i++)
            if (samples[i] == id) return i;
        return -1;
    }

    private static string Names(IReadOnlyList<string> samples) =>
        samples.Count <= 10 ? string.Join(", ", samples) : string.Join(", ", samples.Take(10)) + ", …";

    private static Problem Notice(string code, string file, string found) =>
        new(code, ProblemSeverity.Notice) { File = file, Field = "sample", Found = found };

    private static InputException Fail(string code, string file, string? found, string? allowed) =>
        new(new Problem(code, ProblemSeverity.Error) { File = file, Field = "sample", Found = found, Allowed = allowed });
}
