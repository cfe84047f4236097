namespace GenomeTriage.Triage.Results;

/// <summary>Reasons from the clinical picture.</summary>
public static class PhenotypeReasonCodes
{
    /// <summary>An observed term is among the disease's own. Parameter: <c>term</c>.</summary>
    public const string TermMatches = "TermMatches";

    /// <summary>An observed term is close to one of the disease's. Parameters: <c>term</c>, <c>matched</c>.</summary>
    public const string TermNear = "TermNear";

    /// <summary>An observed term is known in the disease, but seldomer than elsewhere. Parameter: <c>term</c>.</summary>
    public const string TermSeldom = "TermSeldom";

    /// <summary>An observed term is not known in the disease. Parameter: <c>term</c>.</summary>
    public const string TermUnexplained = "TermUnexplained";

    /// <summary>An excluded term belongs to the disease. Parameters: <c>term</c>, <c>matched</c>.</summary>
    public const string TermExcluded = "TermExcluded";

    /// <summary>The disease has a common feature that the patient was not reported to have. Parameter: <c>term</c>.</summary>
    public const string FeatureMissing = "FeatureMissing";

    /// <summary>The picture as a whole fits better than the sum of its terms shows.</summary>
    public const string PictureFits = "PictureFits";

    /// <summary>The picture as a whole fits worse than the sum of its terms shows.</summary>
    public const string PictureDoesNotFit = "PictureDoesNotFit";
}

/// <summary>Reasons from the genotypes and the family.</summary>
public static class GenotypeReasonCodes
{
    /// <summary>The variant is likelier as a cause than by chance. Parameters: <c>gene</c>, <c>variant</c>, <c>consequence</c>.</summary>
    public const string VariantFits = "VariantFits";

    /// <summary>No variant of the disease's genes fits. Parameter: <c>genes</c>.</summary>
    public const string NoVariantFits = "NoVariantFits";

    /// <summary>The variant is new in the patient. Parameters: <c>gene</c>, <c>variant</c>.</summary>
    public const string DeNovo = "DeNovo";

    /// <summary>The variant is carried by an unaffected relative. Parameters: <c>variant</c>, <c>person</c>.</summary>
    public const string InUnaffectedRelative = "InUnaffectedRelative";

    /// <summary>The variant is carried by an affected relative. Parameters: <c>variant</c>, <c>person</c>.</summary>
    public const string InAffectedRelative = "InAffectedRelative";

    /// <summary>The variant is absent in an affected relative. Parameters: <c>variant</c>, <c>person</c>.</summary>
    public const string NotInAffectedRelative = "NotInAffectedRelative";

    /// <summary>Both copies of the gene are hit. Parameters: <c>gene</c>, <c>mode</c>.</summary>
    public const string BothCopiesHit = "BothCopiesHit";

    /// <summary>Both variants lie on the same copy of the gene. Parameters: <c>gene</c>.</summary>
    public const string SameCopy = "SameCopy";

    /// <summary>Two variants, and it is not known whether they are on different copies. Parameter: <c>gene</c>.</summary>
    public const string PhaseUnknown = "PhaseUnknown";

    /// <summary>A recessive gene with one hit; the other may be hidden. Parameter: <c>gene</c>.</summary>
    public const string SecondHitMissing = "SecondHitMissing";

    /// <summary>The genotype fits the inheritance. Parameters: <c>gene</c>, <c>mode</c>.</summary>
    public const string InheritanceFits = "InheritanceFits";

    /// <summary>The genotype does not fit the inheritance recorded for the disease. Parameters: <c>gene</c>, <c>mode</c>.</summary>
    public const string InheritanceDoesNotFit = "InheritanceDoesNotFit";

    /// <summary>Absent from the population source. Parameter: <c>variant</c>.</summary>
    public const string AbsentFromPopulation = "AbsentFromPopulation";

    /// <summary>Rare in the population. Parameters: <c>variant</c>, <c>frequency</c>.</summary>
    public const string RareInPopulation = "RareInPopulation";

    /// <summary>More frequent in the population than causes of such diseases are. Parameters: <c>variant</c>, <c>frequency</c>.</summary>
    public const string FrequentInPopulation = "FrequentInPopulation";

    /// <summary>The frequency is not known: the input has no source. Parameter: <c>variant</c>.</summary>
    public const string FrequencyUnknown = "FrequencyUnknown";

    /// <summary>ClinVar calls it pathogenic. Parameters: <c>variant</c>, <c>significance</c>.</summary>
    public const string ClinVarPathogenic = "ClinVarPathogenic";

    /// <summary>ClinVar names this disease for a variant that it calls pathogenic. Parameters: <c>variant</c>, <c>gene</c>.</summary>
    public const string ClinVarNamesDisease = "ClinVarNamesDisease";

    /// <summary>ClinVar names another disease of the gene for a variant that it calls pathogenic. Parameters: <c>variant</c>, <c>gene</c>.</summary>
    public const string ClinVarNamesAnother = "ClinVarNamesAnother";

    /// <summary>ClinVar names this disease for another change of the same amino acid. Parameters: <c>variant</c>, <c>gene</c>, <c>neighbour</c>.</summary>
    public const string ClinVarNamesDiseaseForCodon = "ClinVarNamesDiseaseForCodon";

    /// <summary>ClinVar names another disease of the gene for another change of the same amino acid. Parameters: <c>variant</c>, <c>gene</c>, <c>neighbour</c>.</summary>
    public const string ClinVarNamesAnotherForCodon = "ClinVarNamesAnotherForCodon";

    /// <summary>ClinVar calls it benign. Parameters: <c>variant</c>, <c>significance</c>.</summary>
    public const string ClinVarBenign = "ClinVarBenign";

    /// <summary>ClinVar knows it and does not decide: uncertain or conflicting. Parameters: <c>variant</c>, <c>significance</c>.</summary>
    public const string ClinVarUndecided = "ClinVarUndecided";

    /// <summary>MITOMAP lists it as a confirmed cause. Parameter: <c>variant</c>.</summary>
    public const string MitomapConfirmed = "MitomapConfirmed";

    /// <summary>MITOMAP lists it as a polymorphism. Parameter: <c>variant</c>.</summary>
    public const string MitomapPolymorphism = "MitomapPolymorphism";

    /// <summary>Healthy people seldom carry such variants in this gene. Parameters: <c>gene</c>, <c>expected</c> in one person.</summary>
    public const string GeneConstrained = "GeneConstrained";

    /// <summary>Healthy people often carry such variants in this gene. Parameters: <c>gene</c>, <c>expected</c> in one person.</summary>
    public const string GeneTolerant = "GeneTolerant";

    /// <summary>Predictors of the file call the variant damaging. Parameters: <c>variant</c>, <c>scores</c>.</summary>
    public const string PredictedDamaging = "PredictedDamaging";

    /// <summary>Predictors of the file call the variant harmless. Parameters: <c>variant</c>, <c>scores</c>.</summary>
    public const string PredictedHarmless = "PredictedHarmless";

    /// <summary>Of the changes near splice sites such are often causes. Parameters: <c>variant</c>, <c>place</c> (<c>+5</c>), <c>site</c>.</summary>
    public const string SpliceChangeOftenCause = "SpliceChangeOftenCause";

    /// <summary>Of the changes near splice sites such are seldom causes. Parameters: <c>variant</c>, <c>place</c> (<c>+7</c>), <c>site</c>.</summary>
    public const string SpliceChangeSeldomCause = "SpliceChangeSeldomCause";

    /// <summary>ClinVar calls another change of the same amino acid pathogenic. Parameters: <c>variant</c>, <c>neighbour</c>.</summary>
    public const string SameCodonPathogenic = "SameCodonPathogenic";

    /// <summary>The gene is imprinted and the variant lies on the copy that is read. Parameters: <c>gene</c>, <c>variant</c>.</summary>
    public const string OnExpressedCopy = "OnExpressedCopy";

    /// <summary>The gene is imprinted and the variant lies on the silent copy. Parameters: <c>gene</c>, <c>variant</c>.</summary>
    public const string OnSilentCopy = "OnSilentCopy";

    /// <summary>A recurrent region whose loss causes the disease is lost. Parameters: <c>variant</c>, <c>region</c>.</summary>
    public const string SyndromeRegionLost = "SyndromeRegionLost";

    /// <summary>A recurrent region whose gain causes the disease is gained. Parameters: <c>variant</c>, <c>region</c>.</summary>
    public const string SyndromeRegionGained = "SyndromeRegionGained";

    /// <summary>ClinGen: a change of the gene's dosage is known to harm. Parameters: <c>gene</c>, <c>variant</c>.</summary>
    public const string DosageSensitive = "DosageSensitive";

    /// <summary>ClinGen: a change of the gene's dosage is unlikely to harm. Parameters: <c>gene</c>, <c>variant</c>.</summary>
    public const string DosageTolerant = "DosageTolerant";

    /// <summary>The variant shows alone because the other copy is deleted. Parameters: <c>variant</c>, <c>deletion</c>.</summary>
    public const string OtherCopyDeleted = "OtherCopyDeleted";

    /// <summary>A repeat is as long as in patients. Parameters: <c>gene</c>, <c>motif</c>, <c>counts</c>, <c>from</c>: fewest repeats that harm.</summary>
    public const string RepeatExpanded = "RepeatExpanded";

    /// <summary>A repeat is longer than normal and not as long as in patients. Parameters as of <see cref="RepeatExpanded"/>.</summary>
    public const string RepeatIntermediate = "RepeatIntermediate";

    /// <summary>A repeat that causes the disease is of normal length. Parameters as of <see cref="RepeatExpanded"/>.</summary>
    public const string RepeatNormal = "RepeatNormal";

    /// <summary>A share of the mitochondrial genomes has the variant. Parameters: <c>variant</c>, <c>share</c>.</summary>
    public const string Heteroplasmy = "Heteroplasmy";

    /// <summary>MITOMAP has it reported with a disease, without confirmation. Parameter: <c>variant</c>.</summary>
    public const string MitomapReported = "MitomapReported";

    /// <summary>Variants on one copy of the gene act together. Parameters: <c>variant</c>, <c>others</c>, <c>consequence</c>.</summary>
    public const string ActTogether = "ActTogether";

    /// <summary>The call is doubtful. Parameters: <c>variant</c>, <c>quality</c>: how probable it is that the call is right.</summary>
    public const string CallDoubtful = "CallDoubtful";
}

/// <summary>Reasons that are neither.</summary>
public static class RankingReasonCodes
{
    /// <summary>No gene is known for the disease: the genotypes say nothing of it.</summary>
    public const string NoGeneKnown = "NoGeneKnown";

    /// <summary>Without this sign the second candidate would be first. Parameter: <c>term</c>.</summary>
    public const string LeadRestsOnTerm = "LeadRestsOnTerm";

    /// <summary>Without this variant the second candidate would be first. Parameter: <c>variant</c>.</summary>
    public const string LeadRestsOnVariant = "LeadRestsOnVariant";

    /// <summary>The other candidate is a disease of the same gene. Parameter: <c>gene</c>.</summary>
    public const string SameGene = "SameGene";

    /// <summary>The learned ranker gives the candidate more than the formula does, for all of its features together.</summary>
    public const string RankerRaises = "RankerRaises";

    /// <summary>The learned ranker gives the candidate less than the formula does, for all of its features together.</summary>
    public const string RankerLowers = "RankerLowers";
}
