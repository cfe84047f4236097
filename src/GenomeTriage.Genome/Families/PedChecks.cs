namespace GenomeTriage.Genome.Families;

/// <summary>What no family can be: checked over all lines, so that the problem names the line.</summary>
internal static class PedChecks
{
    /// <summary>An individual id stands for one person in the whole file: samples have no family name.</summary>
    public static void RefuseDuplicates(List<PedLine> lines, string file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (lines.Find(line => !seen.Add(line.IndividualId)) is { } again)
            throw PedReader.Fail(PedProblemCodes.PedDuplicateIndividual, file, again.Number, "individual", again.IndividualId);
    }

    /// <summary>A father is not female, a mother not male, and nobody is both parents of one person.</summary>
    public static void RefuseParentSex(List<PedLine> family, string file)
    {
        var sexes = family.ToDictionary(line => line.IndividualId, line => line.Sex, StringComparer.Ordinal);
        foreach (var line in family)
        {
            if (line.FatherId is not null && line.FatherId == line.MotherId)
                throw PedReader.Fail(PedProblemCodes.PedParentSex, file, line.Number, "mother", line.MotherId);
            if (Is(line.FatherId, Sex.Female)) throw PedReader.Fail(PedProblemCodes.PedParentSex, file, line.Number, "father", line.FatherId);
            if (Is(line.MotherId, Sex.Male)) throw PedReader.Fail(PedProblemCodes.PedParentSex, file, line.Number, "mother", line.MotherId);
        }

        bool Is(string? id, Sex sex) => id is not null && sexes.TryGetValue(id, out var found) && found == sex;
    }

    /// <summary>Nobody is their own ancestor.</summary>
    public static void RefuseCycles(List<PedLine> family, string file)
    {
        var unplaced = family.ToDictionary(line => line.IndividualId, StringComparer.Ordinal);
        while (unplaced.Values.Where(line => ParentsIn(line, unplaced).Count == 0).ToList() is { Count: > 0 } founders)
            foreach (var founder in founders)
                unplaced.Remove(founder.IndividualId);
        if (family.Find(line => unplaced.ContainsKey(line.IndividualId)) is { } caught)
            throw OnCycle(caught, unplaced, file);
    }

    // Everyone left has a parent left, so climbing must come back to a person already met: that one is on the cycle.
    private static Problems.InputException OnCycle(PedLine line, Dictionary<string, PedLine> unplaced, string file)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        while (met.Add(line.IndividualId))
            line = ParentsIn(line, unplaced)[0];
        return PedReader.Fail(PedProblemCodes.PedCycle, file, line.Number, "individual", line.IndividualId);
    }

    private static List<PedLine> ParentsIn(PedLine line, Dictionary<string, PedLine> members) =>
        new[] { line.FatherId, line.MotherId }
            .Select(parent => parent is null ? null : members.GetValueOrDefault(parent))
            .OfType<PedLine>()
            .ToList();
}
