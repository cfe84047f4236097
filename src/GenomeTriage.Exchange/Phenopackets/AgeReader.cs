using System.Text.Json;
using GenomeTriage.Exchange.Json;

namespace GenomeTriage.Exchange.Phenopackets;

/// <summary>Reads the age of an individual: a TimeElement of version 2, or an Age or AgeRange of version 1.</summary>
internal static class AgeReader
{
    public static StatedAge? Read(LocatedJson individual, JsonProblems problems)
    {
        if (PhenopacketFields.Typed(individual, "timeAtLastEncounter", JsonValueKind.Object, problems) is { } time)
            return OfTimeElement(time, problems);
        if (individual.Member("ageAtCollection") is { } age)
            return OfAge(age, problems);
        return individual.Member("ageRangeAtCollection") is { } range ? StartOf(range, problems) : null;
    }

    private static StatedAge? OfTimeElement(LocatedJson time, JsonProblems problems)
    {
        if (time.Member("age") is { } age) return OfAge(age, problems);
        if (time.Member("ageRange") is { } range) return StartOf(range, problems);
        if (time.Members.Count > 0)
            problems.Notice(PhenopacketProblemCodes.AgeNotUsed, time, time.Members[0].Name, "age.iso8601duration");
        return null;
    }

    private static StatedAge? StartOf(LocatedJson range, JsonProblems problems)
    {
        if (range.Member("start") is not { } start) return Refuse(range, problems);
        problems.Notice(PhenopacketProblemCodes.AgeRangeStartUsed, range);
        return OfAge(start, problems);
    }

    // Version 1 writes {"age": "P14Y"}, version 2 {"iso8601duration": "P14Y"}.
    private static StatedAge? OfAge(LocatedJson age, JsonProblems problems)
    {
        var text = age.Member("iso8601duration") ?? age.Member("age");
        return text is { Kind: JsonValueKind.String } ? new StatedAge(text.Text, text.Path, text.Line) : Refuse(age, problems);
    }

    private static StatedAge? Refuse(LocatedJson age, JsonProblems problems)
    {
        problems.Error(PhenopacketProblemCodes.AgeInvalid, age, allowed: "P3Y2M");
        return null;
    }
}
