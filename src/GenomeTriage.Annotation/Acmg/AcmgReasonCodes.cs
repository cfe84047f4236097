namespace GenomeTriage.Annotation.Acmg;

/// <summary>Why a criterion is met, not applied, or cannot be judged.</summary>
public static class AcmgReasonCodes
{
    /// <summary>Null variant, decay expected. Values: gene.</summary>
    public const string NullDecays = "AcmgNullDecays";

    /// <summary>Null variant that escapes decay. Values: gene, share of the protein lost.</summary>
    public const string NullEscapes = "AcmgNullEscapes";

    /// <summary>Splice site lost, the exon beside it breaks the frame. Values: exon.</summary>
    public const string SpliceBreaksFrame = "AcmgSpliceBreaksFrame";

    /// <summary>Splice site lost, the exon beside it can be skipped in frame, or holds an end of the coding sequence. Values: exon, share.</summary>
    public const string SpliceShortens = "AcmgSpliceShortens";

    /// <summary>Start codon lost.</summary>
    public const string StartLost = "AcmgStartLost";

    /// <summary>The whole transcript is lost.</summary>
    public const string TranscriptLost = "AcmgTranscriptLost";

    /// <summary>ClinVar: the same amino-acid change by another base is pathogenic. Values: variant.</summary>
    public const string SameAminoAcidChange = "AcmgSameAminoAcidChange";

    /// <summary>ClinVar: another change of the amino acid is pathogenic. Values: variant.</summary>
    public const string SameAminoAcidPlace = "AcmgSameAminoAcidPlace";

    /// <summary>ClinVar: pathogenic variants crowd around it. Values: count.</summary>
    public const string PathogenicCluster = "AcmgPathogenicCluster";

    /// <summary>Absent from the source. Values: source.</summary>
    public const string Absent = "AcmgAbsent";

    /// <summary>Extremely rare. Values: frequency.</summary>
    public const string Rare = "AcmgRare";

    /// <summary>Amino acids put in or taken out.</summary>
    public const string LengthChanged = "AcmgLengthChanged";

    /// <summary>As before, in a repeat.</summary>
    public const string LengthChangedInRepeat = "AcmgLengthChangedInRepeat";

    /// <summary>Stop codon lost.</summary>
    public const string StopLost = "AcmgStopLost";

    /// <summary>The gene has less missense variation than expected. Values: gene, z.</summary>
    public const string MissenseConstrained = "AcmgMissenseConstrained";

    /// <summary>Of the gene's pathogenic variants nearly all are null variants. Values: gene, count.</summary>
    public const string TruncatingGene = "AcmgTruncatingGene";

    /// <summary>A predictor's score. Values: tool, score.</summary>
    public const string Score = "AcmgScore";

    /// <summary>SpliceAI's score. Values: score.</summary>
    public const string SpliceScore = "AcmgSpliceScore";

    /// <summary>Synonymous or deep in an intron, no effect on splicing predicted. Values: score.</summary>
    public const string Silent = "AcmgSilent";

    /// <summary>Too common. Values: frequency, limit.</summary>
    public const string Common = "AcmgCommon";

    /// <summary>Homozygous people in the source. Values: count.</summary>
    public const string Homozygotes = "AcmgHomozygotes";

    /// <summary>In neither parent, parentage assumed.</summary>
    public const string DeNovo = "AcmgDeNovo";

    /// <summary>In neither parent, parentage confirmed by the calls.</summary>
    public const string DeNovoConfirmed = "AcmgDeNovoConfirmed";

    /// <summary>Affected relatives have it too, more of them than chance would have it. Values: count.</summary>
    public const string Segregates = "AcmgSegregates";

    /// <summary>An affected relative does not have it. Values: person.</summary>
    public const string NotInAffected = "AcmgNotInAffected";

    /// <summary>On the same copy as a pathogenic variant, or on the other one where one copy is enough. Values: variant.</summary>
    public const string PathogenicPartner = "AcmgPathogenicPartner";

    /// <summary>On the other copy than a pathogenic variant. Values: variant.</summary>
    public const string InTrans = "AcmgInTrans";

    /// <summary>Homozygous and rare in a recessive disease.</summary>
    public const string HomozygousInRecessive = "AcmgHomozygousInRecessive";

    /// <summary>Founder or known pathogenic allele: rules of frequency are not applied.</summary>
    public const string FrequencyExempt = "AcmgFrequencyExempt";

    /// <summary>Loss of function is not established as a cause. Values: gene.</summary>
    public const string MechanismNotEstablished = "AcmgMechanismNotEstablished";

    /// <summary>The transcript is not the MANE one of the pack, so that places in it cannot be judged.</summary>
    public const string OtherTranscript = "AcmgOtherTranscript";

    /// <summary>No population frequency in the file.</summary>
    public const string NoFrequency = "AcmgNoFrequency";

    /// <summary>No reference sequence.</summary>
    public const string NoReference = "AcmgNoReference";

    /// <summary>No predictor's score.</summary>
    public const string NoScore = "AcmgNoScore";

    /// <summary>No prediction of splicing.</summary>
    public const string NoSpliceScore = "AcmgNoSpliceScore";

    /// <summary>Segregation in the family is for a person to judge.</summary>
    public const string FamilyForPerson = "AcmgFamilyForPerson";
}
