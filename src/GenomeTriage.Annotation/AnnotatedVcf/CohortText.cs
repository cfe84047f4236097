using System.Globalization;
using System.Text;
using GenomeTriage.Annotation.Frequencies;

namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>The counts of cohorts as one value of an INFO field: <c>north:3:1:120|south:0:0:80</c>.</summary>
internal static class CohortText
{
    /// <summary>Carriers, homozygotes and people of each. Names hold no character that would have to be encoded.</summary>
    internal static byte[] Of(IReadOnlyList<CohortCount> cohorts) => Encoding.UTF8.GetBytes(string.Join('|', cohorts.Select(one =>
        string.Create(CultureInfo.InvariantCulture, $"{one.Name}:{one.Observations}:{one.Homozygotes}:{one.People}"))));
}
