namespace GenomeTriage.Genome.Families;

/// <summary>One line of a PED file, as written. Parents are <c>null</c> for <c>0</c>.</summary>
internal sealed record PedLine(
    long Number, string FamilyId, string IndividualId, string? FatherId, string? MotherId, Sex Sex, AffectedStatus Status)
{
    private static readonly char[] Tab = ['\t'];
    private static readonly char[] Blanks = [' '];

    /// <summary>Reads the line numbered <paramref name="number"/> (1-based).</summary>
    public static PedLine Parse(string text, long number, string file)
    {
        var columns = Columns(text);
        if (columns.Length < 6)
            throw PedReader.Fail(PedProblemCodes.PedColumnCount, file, number, found: $"{columns.Length}", allowed: "6");
        return new PedLine(
            number,
            Id(columns[0], "family", number, file),
            Id(columns[1], "individual", number, file),
            columns[2] is "0" or "" ? null : columns[2],
            columns[3] is "0" or "" ? null : columns[3],
            SexOf(columns[4], number, file),
            StatusOf(columns[5], number, file));
    }

    private static string[] Columns(string text) => text.Contains('\t', StringComparison.Ordinal)
        ? text.Split(Tab, StringSplitOptions.TrimEntries)
        : text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Id(string id, string field, long number, string file) => id is not ("" or "0") ? id
        : throw PedReader.Fail(PedProblemCodes.PedBadId, file, number, field, id);

    private static Sex SexOf(string text, long number, string file) => text.ToUpperInvariant() switch
    {
        "1" or "M" or "MALE" => Sex.Male,
        "2" or "F" or "FEMALE" => Sex.Female,
        "0" or "-9" or "." or "OTHER" or "UNKNOWN" => Sex.Unknown,
        _ => throw PedReader.Fail(PedProblemCodes.PedBadSex, file, number, "sex", text, "0, 1, 2"),
    };

    private static AffectedStatus StatusOf(string text, long number, string file) => text.ToUpperInvariant() switch
    {
        "2" or "AFFECTED" => AffectedStatus.Affected,
        "1" or "UNAFFECTED" => AffectedStatus.Unaffected,
        "0" or "-9" or "." or "UNKNOWN" => AffectedStatus.Unknown,
        _ => throw PedReader.Fail(PedProblemCodes.PedBadStatus, file, number, "phenotype", text, "-9, 0, 1, 2"),
    };
}
