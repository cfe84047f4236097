using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results;

/// <summary>How a variant is called in outputs for people.</summary>
public static class VariantNames
{
    /// <summary>HGVS where known, <c>FGFR2 c.755C&gt;G p.Ser252Trp</c>, otherwise <c>FGFR2 chr10:121520163:A&gt;C</c>.</summary>
    public static string Of(VariantEvidence evidence)
    {
        var consequence = evidence.Consequence;
        var change = consequence.HgvsC ?? evidence.Annotated.PlainName;
        return consequence.HgvsP is { } protein ? $"{consequence.GeneSymbol} {change} {protein}" : $"{consequence.GeneSymbol} {change}";
    }

    /// <summary>The terms in the words of a language, most severe first: <c>missense variant, splice region variant</c>.</summary>
    public static string Consequence(SoTermSet terms, TextCatalog texts)
    {
        var words = new List<string>(terms.Count);
        foreach (var term in terms) words.Add(texts.Consequence(term.Name));
        return string.Join(", ", words);
    }
}
