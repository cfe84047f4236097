namespace GenomeTriage.Phenotype.Text.Matching;

/// <summary>What a unit of a text may do in a name.</summary>
internal enum UnitRole
{
    /// <summary>A word that no name has: no match reaches over it.</summary>
    Unknown,

    /// <summary>A word of names.</summary>
    Content,

    /// <summary>A word that is left out.</summary>
    Function,

    /// <summary>A word that names may have, and that may be left out inside one.</summary>
    Modifier,
}

/// <summary>A word of a text, or two that a hyphen parts and no name does, as the lexicon sees it.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Role">What it may do.</param>
/// <param name="Key">Its key; -1 where no name has it.</param>
/// <param name="SecondKey">Of a compound that was parted, the key of the second part; -1 otherwise.</param>
internal readonly record struct Unit(int First, int Last, UnitRole Role, int Key, int SecondKey = -1)
{
    /// <summary>Whether the unit can be a word of a name.</summary>
    public bool IsInNames => Key >= 0;
}
