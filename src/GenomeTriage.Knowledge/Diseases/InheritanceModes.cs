namespace GenomeTriage.Knowledge.Diseases;

/// <summary>The ways a disease is inherited, as its source gives them; several where it gives several.</summary>
[Flags]
public enum InheritanceModes
{
    /// <summary>The source does not say.</summary>
    None = 0,

    /// <summary>HP:0000006.</summary>
    AutosomalDominant = 1 << 0,

    /// <summary>HP:0000007.</summary>
    AutosomalRecessive = 1 << 1,

    /// <summary>HP:0001417, dominant or recessive is not said.</summary>
    XLinked = 1 << 2,

    /// <summary>HP:0001419.</summary>
    XLinkedRecessive = 1 << 3,

    /// <summary>HP:0001423.</summary>
    XLinkedDominant = 1 << 4,

    /// <summary>HP:0001450.</summary>
    YLinked = 1 << 5,

    /// <summary>HP:0001427.</summary>
    Mitochondrial = 1 << 6,

    /// <summary>HP:0010984.</summary>
    Digenic = 1 << 7,

    /// <summary>HP:0010983.</summary>
    Oligogenic = 1 << 8,

    /// <summary>HP:0010982.</summary>
    Polygenic = 1 << 9,

    /// <summary>HP:0001426, not Mendelian; multifactorial in older releases.</summary>
    NonMendelian = 1 << 10,

    /// <summary>HP:0003745.</summary>
    Sporadic = 1 << 11,

    /// <summary>HP:0001442, only some cells carry the variant.</summary>
    Somatic = 1 << 12,

    /// <summary>HP:0034338 and below: which parent the variant comes from decides.</summary>
    Imprinted = 1 << 13,

    /// <summary>HP:0001466, loss of neighbouring genes.</summary>
    ContiguousGene = 1 << 14,

    /// <summary>HP:0025352, as a rule a new variant of the child.</summary>
    DeNovo = 1 << 15,

    /// <summary>HP:0003829 and below, carriers can be healthy.</summary>
    IncompletePenetrance = 1 << 16,

    /// <summary>HP:0003831, it begins at a typical age, so that younger carriers are healthy.</summary>
    AgeRelatedOnset = 1 << 17,

    /// <summary>HP:0003743 and below, earlier or worse in later generations.</summary>
    Anticipation = 1 << 18,

    /// <summary>HP:0001470, one sex is affected; which one is not said.</summary>
    SexLimited = 1 << 19,

    /// <summary>HP:0001475, only males are affected.</summary>
    MaleLimited = 1 << 20,

    /// <summary>HP:0034344, only females are affected.</summary>
    FemaleLimited = 1 << 21,

    /// <summary>HP:0032382 and below, both copies from one parent.</summary>
    UniparentalDisomy = 1 << 22,
}
