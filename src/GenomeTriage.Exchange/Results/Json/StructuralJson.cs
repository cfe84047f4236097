using System.Text.Json;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Json;

/// <summary>Structural variants and repeats: which bases, how many copies, which genes.</summary>
internal sealed class StructuralJson(Utf8JsonWriter json)
{
    /// <summary>A structural variant, with places that are 1-based and include both ends.</summary>
    public void Write(StructuralVariant variant, IReadOnlyList<GeneConsequence> consequences)
    {
        json.Code("type", variant.Kind);
        json.Field("contig", variant.Contig.UcscName);
        json.Field("start", variant.First);
        json.Field("end", variant.Span.End);
        json.Field("length", variant.Length);
        json.Field("copyNumber", variant.CopyNumber);
        json.Optional("mate", variant.Mate, mate =>
        {
            json.Field("contig", mate!.Value.Contig.UcscName);
            json.Field("position", mate.Value.Position);
        });
        json.Texts("genes", consequences.Select(one => one.GeneSymbol).Distinct(StringComparer.Ordinal));
    }

    /// <summary>A measured repeat with the ranges that its length is held against.</summary>
    public void WriteRepeat(RepeatEvidence repeat)
    {
        var (genotype, locus) = (repeat.Genotype, repeat.Genotype.Locus);
        json.Field("name", locus.Name);
        json.Field("gene", locus.Gene);
        json.Field("unit", locus.Motif);
        json.WriteStartArray("counts");
        foreach (var count in genotype.Counts) json.WriteNumberValue(count);
        json.WriteEndArray();
        json.Code("status", genotype.Status);
        json.Field("normalMax", locus.NormalMax);
        json.Field("pathogenicMin", locus.PathogenicMin);
        json.Code("inheritance", locus.Inheritance);
        json.Field("doubted", genotype.IsDoubted);
        json.Field("line", genotype.Line);
        json.Field("logLr", repeat.LogLr);
    }
}
