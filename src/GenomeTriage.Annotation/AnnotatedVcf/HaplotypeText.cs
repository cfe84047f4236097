using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Haplotypes;

namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>Writes entries of the field for joint consequences.</summary>
internal static class HaplotypeText
{
    internal const string Key = "GTR_HAPLOTYPE";

    internal const string Description =
        "What variants on one haplotype do together to a transcript, on each record that takes part. "
        + "Format: Consequence|IMPACT|SYMBOL|Feature|HGVSc|HGVSp|Amino_acids|Variants|Haplotypes|Behind_stop. "
        + "Variants are joined by +, Haplotypes are number of the sample column:number of the haplotype";

    internal static void Write(FieldText text, HaplotypeConsequence consequence, IReadOnlyList<CodingCall> calls, IEnumerable<(int Sample, int Haplotype)> carriers)
    {
        if (!text.IsEmpty) text.Raw(","u8);
        var transcript = consequence.Transcript.Transcript;
        var terms = consequence.Terms;
        WriteJoined(text, terms.ToString().Split('&'));
        text.Raw("|"u8).Raw(ImpactOf(terms)).Raw("|"u8).Escaped(transcript.GeneSymbol).Raw("|"u8).Escaped(transcript.Id).Raw("|"u8);
        text.Escaped(NameOf(consequence, calls, transcript.Id)).Raw("|"u8);
        if (consequence.Protein.Name is { } protein) text.Escaped(transcript.ProteinId is { } id ? $"{id}:{protein}" : protein);
        text.Raw("|"u8);
        if (consequence.Protein.IsKnown) text.Escaped($"{consequence.Protein.Before}/{consequence.Protein.After}");
        text.Raw("|"u8);
        WriteVariants(text, consequence, calls);
        text.Raw("|"u8);
        WriteCarriers(text, carriers);
        text.Raw(consequence.IsBehindStop ? "|yes"u8 : "|no"u8);
    }

    // HGVS, "alleles": changes on one chromosome stand in brackets.
    private static string? NameOf(HaplotypeConsequence consequence, IReadOnlyList<CodingCall> calls, string transcript)
    {
        var names = consequence.Numbers.Select(number => calls[number].Name).ToList();
        if (names.Contains(null)) return null;
        return names.Count == 1 ? $"{transcript}:{names[0]}" : $"{transcript}:c.[{string.Join(';', names.Select(name => name![2..]))}]";
    }

    private static void WriteVariants(FieldText text, HaplotypeConsequence consequence, IReadOnlyList<CodingCall> calls)
    {
        for (var i = 0; i < consequence.Numbers.Count; i++)
        {
            if (i > 0) text.Raw("+"u8);
            text.Escaped(calls[consequence.Numbers[i]].Text);
        }
    }

    private static void WriteCarriers(FieldText text, IEnumerable<(int Sample, int Haplotype)> carriers)
    {
        var isFirst = true;
        foreach (var (sample, haplotype) in carriers)
        {
            if (!isFirst) text.Raw("&"u8);
            text.Number(sample).Raw(":"u8).Number(haplotype);
            isFirst = false;
        }
    }

    private static void WriteJoined(FieldText text, string[] terms)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            if (i > 0) text.Raw("&"u8);
            text.Escaped(terms[i]);
        }
    }

    private static ReadOnlySpan<byte> ImpactOf(SoTermSet terms) => CsqText.NameOf(terms.MostSevere.Impact);
}
