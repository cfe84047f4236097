using System.Globalization;

namespace GenomeTriage.Server.Lookups;

/// <summary>The names of the flags that a value has, in the order of their bits.</summary>
internal static class FlagNames
{
    public static IEnumerable<string> Of<T>(T flags)
        where T : struct, Enum
    {
        var bits = Convert.ToInt64(flags, CultureInfo.InvariantCulture);
        return Enum.GetValues<T>()
            .Where(flag => Convert.ToInt64(flag, CultureInfo.InvariantCulture) is not 0 and var bit && (bits & bit) != 0)
            .Select(flag => flag.ToString());
    }
}
