using System.Globalization;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Cases;
using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Server.Http;

/// <summary>The settings of a case that stand in the query: <c>caseId</c>, <c>assembly</c>, <c>proband</c>, <c>candidates</c>, <c>top</c>.</summary>
internal static class CaseQuery
{
    public static CaseHeader Read(IQueryCollection query)
    {
        var header = new CaseHeader { Options = new TriageOptions() };
        foreach (var (name, values) in query)
            Set(header, name, values.ToString());
        return header;
    }

    private static void Set(CaseHeader header, string name, string value)
    {
        switch (name)
        {
            case "caseId":
                header.CaseId = value;
                break;
            case "proband":
                header.Proband = value;
                break;
            case "assembly":
                header.Assembly = OneOf(name, value, ("GRCh37", Assembly.Grch37), ("GRCh38", Assembly.Grch38));
                break;
            case "candidates":
                header.Options.Candidates = OneOf(name, value, ("all", CandidateScope.Unspecified), ("omim", CandidateScope.Omim));
                break;
            case "top":
                header.Options.Top = uint.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var top)
                    ? top
                    : throw RequestChecks.Wrong(name, value, "1–1000");
                break;
            default:
                throw RequestChecks.Wrong("query", name, "caseId, assembly, proband, candidates, top");
        }
    }

    private static T OneOf<T>(string name, string value, params (string Name, T Value)[] allowed)
    {
        foreach (var one in allowed)
        {
            if (one.Name.Equals(value, StringComparison.OrdinalIgnoreCase))
                return one.Value;
        }

        throw RequestChecks.Wrong(name, value, string.Join(", ", allowed.Select(one => one.Name)));
    }
}
