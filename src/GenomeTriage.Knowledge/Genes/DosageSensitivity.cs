namespace GenomeTriage.Knowledge.Genes;

/// <summary>ClinGen's scores of dosage sensitivity, under the numbers ClinGen uses.</summary>
public enum DosageScore : byte
{
    /// <summary>0: no evidence.</summary>
    NoEvidence = 0,

    /// <summary>1: little evidence.</summary>
    LittleEvidence = 1,

    /// <summary>2: emerging evidence.</summary>
    EmergingEvidence = 2,

    /// <summary>3: sufficient evidence.</summary>
    SufficientEvidence = 3,

    /// <summary>30: associated with an autosomal recessive phenotype.</summary>
    AutosomalRecessive = 30,

    /// <summary>40: dosage sensitivity unlikely.</summary>
    Unlikely = 40,

    /// <summary>Not yet evaluated.</summary>
    NotEvaluated = 255,
}

/// <summary>What losing or gaining a copy does, as ClinGen judges it.</summary>
/// <param name="Haploinsufficiency">Loss of one copy.</param>
/// <param name="Triplosensitivity">Gain of one copy.</param>
public readonly record struct DosageSensitivity(DosageScore Haploinsufficiency, DosageScore Triplosensitivity);
