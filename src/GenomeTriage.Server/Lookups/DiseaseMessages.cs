using System.Globalization;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Server.Lookups;

/// <summary>Diagnoses of a pack as messages.</summary>
internal sealed class DiseaseMessages(KnowledgePack pack)
{
    public GetDiseaseResponse Of(Diagnosis diagnosis)
    {
        var message = new GetDiseaseResponse { Name = diagnosis.Name };
        message.Entries.AddRange(diagnosis.Diseases.Select(EntryOf));
        message.ExternalCodes.AddRange(CodesOf(diagnosis.ExternalCodes));
        if (diagnosis.MedicalArea.Length > 0)
            message.MedicalArea = diagnosis.MedicalArea;
        message.CandidateNetworks.AddRange(diagnosis.CandidateNetworks);
        message.Prevalences.AddRange(diagnosis.Prevalences.Select(Of));
        message.Genes.AddRange(GenesOf(diagnosis));
        if (diagnosis.NewbornScreening is { } screening)
            message.NewbornScreening = screening.Disease;
        return message;
    }

    private DiseaseEntry EntryOf(int disease)
    {
        var message = new DiseaseEntry { Code = pack.Diseases.IdOf(disease).ToString(), Name = pack.Diseases.NameOf(disease) };
        message.Inheritance.AddRange(FlagNames.Of(pack.Diseases.InheritanceOf(disease)));
        foreach (var annotation in pack.Diseases.AnnotationsOf(disease))
        {
            if (annotation.Aspect == AnnotationAspect.Phenotype)
                message.Signs.Add(SignOf(annotation));
        }

        return message;
    }

    private RecordedSign SignOf(PhenotypeAnnotation annotation)
    {
        var message = new RecordedSign
        {
            Id = pack.Hpo.IdOf(annotation.Term).ToString(),
            Label = pack.Hpo.LabelOf(annotation.Term),
            Negated = annotation.IsNegated,
        };
        var frequency = annotation.Frequency;
        if (frequency.Kind != FrequencyKind.Unknown)
            message.Fraction = frequency.Fraction;
        if (frequency.Kind == FrequencyKind.Counts)
            (message.Numerator, message.Denominator) = ((uint)frequency.Numerator, (uint)frequency.Denominator);
        message.References.AddRange(pack.Diseases.ReferencesOf(annotation).Split(';', StringSplitOptions.RemoveEmptyEntries));
        return message;
    }

    private static PrevalenceFigure Of(Prevalence prevalence)
    {
        var message = new PrevalenceFigure { Kind = prevalence.Kind.ToString(), Place = prevalence.Place, Validated = prevalence.IsValidated };
        if (prevalence.Class != PrevalenceClass.Unknown)
            message.Class = prevalence.Class.ToString();
        if (prevalence.Value > 0)
            message.Value = prevalence.Value;
        return message;
    }

    private IEnumerable<LinkedGene> GenesOf(Diagnosis diagnosis) =>
        diagnosis.Diseases.SelectMany(disease => pack.GeneDiseaseLinks.OfDisease(disease).ToArray())
            .GroupBy(link => link.Gene)
            .Select(links => Of(pack.Genes[links.Key], [.. links]))
            .OrderBy(gene => gene.Symbol, StringComparer.Ordinal);

    private static LinkedGene Of(Gene gene, IReadOnlyList<GeneDiseaseLink> links)
    {
        var sources = links.Aggregate(GeneDiseaseSources.None, (all, link) => all | link.Sources);
        var message = new LinkedGene { Symbol = gene.Symbol, GermlineCausal = links.Any(link => link.IsGermlineCausal) };
        if (gene.HgncId > 0)
            message.HgncId = string.Create(CultureInfo.InvariantCulture, $"HGNC:{gene.HgncId}");
        message.Sources.AddRange(FlagNames.Of(sources));
        return message;
    }

    private static IEnumerable<ExternalCode> CodesOf(ExternalCodes codes) =>
        new (string System, IReadOnlyList<string> Codes)[]
        {
            ("MONDO", codes.Mondo), ("ICD-10", codes.Icd10), ("ICD-11-FOUNDATION", codes.Icd11Foundation), ("ICD-11-MMS", codes.Icd11Mms),
            ("SNOMEDCT", codes.Snomed), ("UMLS", codes.Umls), ("MESH", codes.Mesh), ("GARD", codes.Gard), ("MEDGEN", codes.MedGen),
        }.SelectMany(system => system.Codes.Select(code => new ExternalCode { System = system.System, Code = code }));
}
