namespace GenomeTriage.Phenotype.Text.Cues;

/// <summary>What words say of the findings around them. One phrase may say several things.</summary>
[Flags]
internal enum CueKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>What follows is absent.</summary>
    AbsentBefore = 1 << 0,

    /// <summary>What precedes is absent.</summary>
    AbsentAfter = 1 << 1,

    /// <summary>What follows is in doubt.</summary>
    UncertainBefore = 1 << 2,

    /// <summary>What precedes is in doubt.</summary>
    UncertainAfter = 1 << 3,

    /// <summary>A relative, or relatives.</summary>
    Family = 1 << 4,

    /// <summary>A female relative.</summary>
    FamilyFemale = 1 << 5,

    /// <summary>A male relative.</summary>
    FamilyMale = 1 << 6,

    /// <summary>What precedes is said of relatives.</summary>
    FamilyAfter = 1 << 7,

    /// <summary>The patient.</summary>
    Patient = 1 << 8,

    /// <summary>She.</summary>
    PronounFemale = 1 << 9,

    /// <summary>He.</summary>
    PronounMale = 1 << 10,

    /// <summary>Absence and doubt reach no further.</summary>
    Boundary = 1 << 11,

    /// <summary>Looks like a word of absence and is none.</summary>
    Pseudo = 1 << 12,

    /// <summary>What a relative does who tells of the patient.</summary>
    Informant = 1 << 13,

    /// <summary>What stands before a relative who tells of the patient, or only is with them.</summary>
    InformantBefore = 1 << 14,

    /// <summary>May stand between a finding and the word of absence or doubt behind it.</summary>
    Linking = 1 << 15,

    /// <summary>Heads a part on the family.</summary>
    HeadingFamily = 1 << 16,

    /// <summary>Heads a part on the patient.</summary>
    HeadingPatient = 1 << 17,

    /// <summary>Heads a part of questions and suspicions.</summary>
    HeadingUncertain = 1 << 18,

    /// <summary>Heads a part of absent findings.</summary>
    HeadingAbsent = 1 << 19,

    /// <summary>Any relative.</summary>
    AnyFamily = Family | FamilyFemale | FamilyMale,

    /// <summary>Any pronoun.</summary>
    AnyPronoun = PronounFemale | PronounMale,

    /// <summary>Any heading.</summary>
    AnyHeading = HeadingFamily | HeadingPatient | HeadingUncertain | HeadingAbsent,

    /// <summary>What is read where it stands next to another cue only.</summary>
    Neighbour = Informant | InformantBefore | Linking,
}
