using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Genome.Privacy;

/// <summary>Refuses text that holds a personal identity number, so that it never reaches a result, a store or a log.</summary>
public static class PersonalIdentityGuard
{
    /// <summary>The problem with <paramref name="text"/>, or <c>null</c>; the number itself is never in it.</summary>
    /// <param name="text">An identifier, a sample name, a header line or free text.</param>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="line">1-based line.</param>
    /// <param name="field">Where in the line.</param>
    public static Problem? Inspect(ReadOnlySpan<char> text, string? file, long? line, string? field)
    {
        var kind = PersonalIdentityNumber.Find(text);
        if (kind == PersonalIdentityNumberKind.None) return null;
        return new Problem(PrivacyProblemCodes.PersonalIdentityNumber, ProblemSeverity.Error)
        {
            File = file,
            Line = line,
            Field = field,
            Found = kind.ToString(),
        };
    }

    /// <summary>Throws where <paramref name="text"/> holds a number.</summary>
    /// <exception cref="InputException">A personal identity number was found.</exception>
    public static void Refuse(ReadOnlySpan<char> text, string? file, long? line, string? field)
    {
        if (Inspect(text, file, line, field) is { } problem) throw new InputException(problem);
    }
}
