using System.Text;

namespace GenomeTriage.Exchange.Json;

/// <summary>Field names of protobuf's JSON mapping: <c>phenotypic_features</c> is the same field as <c>phenotypicFeatures</c>.</summary>
internal static class CamelCase
{
    /// <summary><paramref name="name"/> in camel case.</summary>
    public static string Of(string name)
    {
        if (!name.Contains('_', StringComparison.Ordinal)) return name;
        var camel = new StringBuilder(name.Length);
        var raise = false;
        foreach (var sign in name)
        {
            if (sign == '_') raise = camel.Length > 0;
            else camel.Append(raise ? char.ToUpperInvariant(sign) : sign);
            if (sign != '_') raise = false;
        }

        return camel.ToString();
    }
}
