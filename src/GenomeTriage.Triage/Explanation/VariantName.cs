using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;

namespace GenomeTriage.Triage.Explanation;

/// <summary>The name of a variant in reasons.</summary>
internal static class VariantName
{
    /// <summary><c>NM_000141.5:c.1694A&gt;C (p.Glu565Ala)</c> where known, otherwise <c>chr10:121496701:T&gt;G</c>.</summary>
    public static string Of(AnnotatedVariant variant, GeneConsequence consequence)
    {
        if (consequence.HgvsC is not { } coding) return variant.PlainName;
        var transcript = consequence.TranscriptId is { } id ? $"{id}:" : "";
        return consequence.HgvsP is { } protein ? $"{transcript}{coding} ({protein})" : $"{transcript}{coding}";
    }
}
