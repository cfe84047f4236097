using System.Globalization;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Server.Cases;

/// <summary>Refuses values that the contract does not allow.</summary>
internal static class RequestChecks
{
    /// <summary>The domain's value of an enum that has the same numbers as the contract's; others are refused.</summary>
    public static TDomain Known<TDomain>(int number, string field)
        where TDomain : struct, Enum
    {
        var value = (TDomain)Enum.ToObject(typeof(TDomain), number);
        return Enum.IsDefined(value) ? value : throw Wrong(field, number.ToString(CultureInfo.InvariantCulture), string.Join(", ", Enum.GetNames<TDomain>()));
    }

    /// <summary>The domain's value of an enum whose numbers the contract shifts by one; <c>null</c> where it is not specified.</summary>
    public static TDomain? Optional<TDomain>(int number, string field)
        where TDomain : struct, Enum => number == 0 ? null : Known<TDomain>(number - 1, field);

    /// <summary>The value, where it is in the range.</summary>
    public static int InRange(uint value, int least, int most, string field) =>
        value >= least && value <= most
            ? (int)value
            : throw Wrong(field, value.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{least}–{most}"));

    public static InputException Wrong(string field, string found, string allowed) =>
        new(new Problem(CaseProblemCodes.RequestValueWrong, ProblemSeverity.Error) { Field = field, Found = found, Allowed = allowed });
}
