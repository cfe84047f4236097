using System.Text.Json;
using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Json;

/// <summary>The ranked groups, their candidates and the genes behind them.</summary>
internal sealed class CandidateJson(Utf8JsonWriter json, ResultFacts facts, IReadOnlyList<string> samples)
{
    private readonly ReasonJson _reasons = new(json);
    private readonly VariantJson _variants = new(json, facts.Classes, samples);
    private readonly StructuralJson _structural = new(json);

    public void WriteGroup(CandidateGroup group)
    {
        json.Field("rank", group.Rank);
        json.Field("name", group.Name);
        json.Field("posterior", group.Posterior);
        json.Objects("members", group.Members, WriteCandidate);
    }

    private void WriteCandidate(Candidate candidate)
    {
        json.Field("rank", candidate.Rank);
        json.Field("name", candidate.Name);
        json.Texts("codes", candidate.Codes.Select(code => code.ToString()));
        json.Field("posterior", candidate.Posterior);
        json.Field("logPrior", candidate.LogPrior);
        json.Field("phenotypeLogLr", candidate.PhenotypeLogLr);
        json.Field("genotypeLogLr", candidate.GenotypeLogLr);
        json.Optional("facts", facts.Find(candidate.Diagnosis), WriteFacts);
        json.Objects("genes", candidate.Genes, WriteGene);
        json.Optional("region", candidate.Region, _variants.WriteRegion);
        json.Optional("repeat", candidate.Repeat, _structural.WriteRepeat);
        json.Objects("for", candidate.For, _reasons.Write);
        json.Objects("against", candidate.Against, _reasons.Write);
    }

    private void WriteFacts(Diagnosis diagnosis)
    {
        json.Texts("mondo", diagnosis.ExternalCodes.Mondo);
        json.Texts("icd10", diagnosis.ExternalCodes.Icd10);
        json.Texts("icd11", diagnosis.ExternalCodes.Icd11Mms);
        json.Texts("snomed", diagnosis.ExternalCodes.Snomed);
        json.Field("medicalArea", diagnosis.MedicalArea.Length == 0 ? null : diagnosis.MedicalArea);
        json.Texts("candidateNetworksConstructed", diagnosis.CandidateNetworks);
        json.Field("newbornScreeningSweden", diagnosis.NewbornScreening?.Abbreviation);
    }

    private void WriteGene(GeneEvidence gene)
    {
        json.Field("symbol", gene.Symbol);
        json.Field("hgncId", gene.HgncId);
        json.Field("logLr", gene.LogLr);
        json.Code("mode", gene.Mode);
        json.Objects("variants", gene.Variants, variant => _variants.Write(gene, variant));
    }
}
