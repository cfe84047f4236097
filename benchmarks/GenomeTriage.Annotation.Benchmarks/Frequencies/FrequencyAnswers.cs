using System.Globalization;

namespace GenomeTriage.Annotation.Benchmarks.Frequencies;

/// <summary>Whether two annotated files say the same of every record.</summary>
/// <param name="Records">Records.</param>
/// <param name="Known">Of which a frequency is told.</param>
/// <param name="Different">Of which the two say something else.</param>
internal readonly record struct FrequencyAnswers(long Records, long Known, long Different)
{
    private const int Position = 1;
    private const int Alternate = 4;
    private const int Info = 7;
    // vcfanno writes four significant digits of small numbers, and four decimals of those from a hundredth on.
    private const double RoundingOfSmall = 5e-4;
    private const double RoundingOfLarge = 5.1e-5;
    private const double Large = .01;

    /// <summary>Compares line by line. The header is passed over: vcfanno names a column FORMAT in it that its records do not have.</summary>
    public static async Task<FrequencyAnswers> CompareAsync(string theirs, string ours)
    {
        using var left = new StreamReader(theirs);
        using var right = new StreamReader(ours);
        var answers = default(FrequencyAnswers);
        while (await NextAsync(left) is { } one)
        {
            var other = await NextAsync(right) ?? throw new InvalidOperationException("a record is missing");
            answers = new(answers.Records + 1, answers.Known + (FieldOf(other, 0) is null ? 0 : 1), answers.Different + (IsSame(one, other) ? 0 : 1));
        }

        return await NextAsync(right) is null ? answers : throw new InvalidOperationException("a record is missing");
    }

    private static async Task<string[]?> NextAsync(StreamReader text)
    {
        while (await text.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith('#')) return line.Split('\t');
        }

        return null;
    }

    private static bool IsSame(string[] theirs, string[] ours)
    {
        if (theirs[Position] != ours[Position] || theirs[Alternate] != ours[Alternate]) return false;
        for (var field = 0; field < Vcfanno.Names.Length; field++)
        {
            var (left, right) = (FieldOf(theirs, field), FieldOf(ours, field));
            if (left is null != right is null || left is { } one && right is { } other && !IsRounded(other, one)) return false;
        }

        return true;
    }

    private static bool IsRounded(double exact, double rounded) => Math.Abs(exact - rounded) <= (exact >= Large ? RoundingOfLarge : RoundingOfSmall * exact);

    private static double? FieldOf(string[] columns, int field)
    {
        foreach (var part in columns[Info].Split(';'))
        {
            if (part.Split('=') is [var key, var value] && key == Vcfanno.Names[field]) return double.Parse(value, CultureInfo.InvariantCulture);
        }

        return null;
    }
}
