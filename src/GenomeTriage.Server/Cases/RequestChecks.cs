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

    public static InputException Wrong(string field, string found, string allowed) =>
        new(new Problem(CaseProblemCodes.RequestValueWrong, ProblemSeverity.Error) { Field = field, Found = found, Allowed = allowed });
}
