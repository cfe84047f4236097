using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Genome.Families;

/// <summary>
/// Reads pedigrees: six columns (family, individual, father, mother, sex, phenotype) separated by tabs, or by blanks
/// where the line has no tab, further columns ignored; lines that begin with <c>#</c> are comments or headers, empty
/// lines are skipped. Source: the PLINK 1.07 documentation, "PED files", and the GATK's use of it.
/// </summary>
public static class PedReader
{
    /// <summary>
    /// Reads the family of <paramref name="proband"/>, or the only family of the file where that is <c>null</c>.
    /// </summary>
    /// <param name="reader">The text.</param>
    /// <param name="fileName">The name used in problems.</param>
    /// <param name="proband">Individual id, or <c>null</c>.</param>
    /// <param name="notices">Receives what is unusual but usable.</param>
    /// <exception cref="InputException">The file cannot be used; the problem names line and column.</exception>
    public static Pedigree Read(TextReader reader, string fileName, string? proband, ICollection<Problem> notices)
    {
        var lines = ReadLines(reader, fileName);
        if (lines.Count == 0) throw Fail(PedProblemCodes.PedEmpty, fileName, allowed: "family individual father mother sex phenotype");
        PedChecks.RefuseDuplicates(lines, fileName);
        var family = ChooseFamily(lines, fileName, proband);
        PedChecks.RefuseParentSex(family, fileName);
        PedChecks.RefuseCycles(family, fileName);
        return new Pedigree(family[0].FamilyId, Individuals(family, fileName, notices));
    }

    /// <inheritdoc cref="Read(TextReader, string, string?, ICollection{Problem})"/>
    public static Pedigree ReadFile(string path, string? proband, ICollection<Problem> notices)
    {
        using var reader = new StreamReader(path);
        return Read(reader, path, proband, notices);
    }

    internal static InputException Fail(
        string code, string file, long? line = null, string? field = null, string? found = null, string? allowed = null) =>
        new(new Problem(code, ProblemSeverity.Error) { File = file, Line = line, Field = field, Found = found, Allowed = allowed });

    private static List<PedLine> ReadLines(TextReader reader, string fileName)
    {
        var lines = new List<PedLine>();
        for (long number = 1; reader.ReadLine() is { } text; number++)
            if (!string.IsNullOrWhiteSpace(text) && text[0] != '#')
                lines.Add(PedLine.Parse(text, number, fileName));
        return lines;
    }

    private static List<PedLine> ChooseFamily(List<PedLine> lines, string fileName, string? proband)
    {
        var families = lines.Select(line => line.FamilyId).Distinct(StringComparer.Ordinal).ToList();
        var chosen = proband is not null ? FamilyOf(proband, lines, fileName)
            : families.Count == 1 ? families[0]
            : throw Fail(PedProblemCodes.PedSeveralFamilies, fileName, field: "family", found: string.Join(", ", families));
        return lines.Where(line => line.FamilyId == chosen).ToList();
    }

    private static string FamilyOf(string proband, List<PedLine> lines, string fileName) =>
        lines.Find(line => line.IndividualId == proband)?.FamilyId
        ?? throw Fail(PedProblemCodes.PedUnknownProband, fileName, field: "individual", found: proband,
            allowed: string.Join(", ", lines.Select(line => line.IndividualId)));

    private static List<Individual> Individuals(List<PedLine> family, string fileName, ICollection<Problem> notices)
    {
        var members = family.Select(line => line.IndividualId).ToHashSet(StringComparer.Ordinal);
        return family.Select(line => new Individual(
            line.IndividualId,
            KnownParent(line.FatherId, "father", line, members, fileName, notices),
            KnownParent(line.MotherId, "mother", line, members, fileName, notices),
            line.Sex, line.Status)).ToList();
    }

    private static string? KnownParent(
        string? parent, string field, PedLine line, HashSet<string> members, string fileName, ICollection<Problem> notices)
    {
        if (parent is null || members.Contains(parent)) return parent;
        notices.Add(new Problem(PedProblemCodes.PedParentWithoutLine, ProblemSeverity.Notice)
        {
            File = fileName, Line = line.Number, Field = field, Found = parent, Allowed = "0",
        });
        return null;
    }
}
