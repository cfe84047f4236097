using System.Text.Json;
using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Scores;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Json;

/// <summary>A variant as evidence: what it is, what it does, how the family carries it.</summary>
internal sealed class VariantJson(Utf8JsonWriter json, VariantClasses? classes, IReadOnlyList<string> samples)
{
    private readonly AcmgJson _acmg = new(json);
    private readonly StructuralJson _structural = new(json);

    public void Write(GeneEvidence gene, VariantEvidence evidence)
    {
        var annotated = evidence.Annotated;
        json.Object("grch38", () => WriteAllele(annotated.Variant));
        json.Optional("asGiven", annotated.AsGiven, given =>
        {
            json.Assembly(annotated.AssemblyAsGiven);
            WriteAllele(given!.Value);
        });
        json.Field("line", annotated.Line);
        json.Code("pattern", evidence.Pattern);
        json.Field("logLr", evidence.LogLr);
        json.Object("consequence", () => WriteConsequence(evidence.Consequence));
        json.Optional("structural", annotated.Structural, structural => _structural.Write(structural, annotated.Consequences));
        json.Object("frequency", () => WriteFrequency(annotated.Frequency));
        json.Optional("local", annotated.Local, local => WriteLocal(local!.Value));
        json.Object("clinVar", () => WriteClinVar(annotated.ClinVar));
        json.Object("filter", () => WriteFilter(annotated.Filter));
        json.Field("quality", annotated.Quality);
        json.Optional("scores", annotated.Scores, WriteScores);
        json.Optional("acmg", classes?.Assess(gene, evidence), _acmg.Write);
        WriteCalls(annotated.Calls.Span);
    }

    /// <summary>A structural variant that takes in a recurrent region, whatever its genes are.</summary>
    public void WriteRegion(RegionEvidence region)
    {
        json.Field("id", region.Id);
        json.Field("name", region.Name);
        json.Field("contig", region.Contig.UcscName);
        json.Field("start", region.Span.Start + 1);
        json.Field("end", region.Span.End);
        json.Field("logLr", region.LogLr);
        json.Field("line", region.Variant.Line);
        json.Optional("structural", region.Variant.Structural, structural => _structural.Write(structural, region.Variant.Consequences));
        json.Object("frequency", () => WriteFrequency(region.Variant.Frequency));
        WriteCalls(region.Variant.Calls.Span);
    }

    private void WriteAllele(SmallVariant variant)
    {
        json.Field("contig", variant.Contig.UcscName);
        json.Field("position", variant.Position);
        json.Field("reference", variant.Reference);
        json.Field("alternate", variant.Alternate);
    }

    private void WriteConsequence(GeneConsequence consequence)
    {
        json.Field("gene", consequence.GeneSymbol);
        json.Field("transcript", consequence.TranscriptId);
        json.WriteStartArray("terms");
        foreach (var term in consequence.Terms) json.WriteStringValue(term.Name);
        json.WriteEndArray();
        json.Field("hgvsC", consequence.HgvsC);
        json.Field("hgvsP", consequence.HgvsP);
        json.Field("hgvsG", consequence.HgvsG);
        json.Code("proteinChange", consequence.ProteinChange);
        json.Code("source", consequence.Source);
        json.Field("isMane", consequence.IsMane);
    }

    private void WriteFrequency(AlleleFrequency frequency)
    {
        json.Code("state", frequency.State);
        json.Field("overall", frequency.Overall);
        json.Field("popMax", frequency.PopMax);
        json.Field("homozygotes", frequency.HomozygoteCount);
        json.Field("source", frequency.Source);
    }

    private void WriteLocal(LocalFrequency local)
    {
        json.Field("source", local.Source);
        json.Field("observations", local.Observations);
        json.Field("homozygotes", local.Homozygotes);
        json.Field("frequency", local.Frequency);
        json.Field("people", local.People);
        json.Objects("cohorts", local.Cohorts, cohort =>
        {
            json.Field("name", cohort.Name);
            json.Field("people", cohort.People);
            json.Field("observations", cohort.Observations);
            json.Field("homozygotes", cohort.Homozygotes);
        });
    }

    private void WriteClinVar(ClinVarEvidence evidence)
    {
        json.Code("state", evidence.State);
        json.Field("classification", evidence.Assertion is { } assertion ? JsonNamingPolicy.CamelCase.ConvertName(assertion.Classification.ToString()) : null);
    }

    private void WriteFilter(FilterState filter)
    {
        json.Code("status", filter.Status);
        json.Field("names", filter.Names);
    }

    private void WriteScores(PredictorScores scores)
    {
        json.Field("caddPhred", scores.CaddPhred);
        json.Field("revel", scores.Revel);
        json.Field("spliceAi", scores.SpliceAi);
        json.Field("alphaMissense", scores.AlphaMissense);
    }

    private void WriteCalls(ReadOnlySpan<SampleCall> calls)
    {
        json.WriteStartArray("calls");
        for (var i = 0; i < calls.Length; i++)
        {
            json.WriteStartObject();
            WriteCall(i < samples.Count ? samples[i] : null, calls[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCall(string? sample, SampleCall call)
    {
        json.Field("sample", sample);
        json.Field("alternate", call.Alternate);
        json.Field("reference", call.Reference);
        json.Field("other", call.Other);
        json.Field("missing", call.Missing);
        json.Field("depth", call.Depth);
        json.Field("alternateDepth", call.AlternateDepth);
        json.Field("quality", call.Quality);
        json.Field("phaseSet", call.PhaseSet);
    }
}
