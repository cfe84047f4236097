using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Knowledge.Building;

/// <summary>The inheritance terms of HPO as modes.</summary>
internal static class InheritanceTerms
{
    /// <summary>The mode of a live HPO id; <see cref="InheritanceModes.None"/> where there is no counterpart.</summary>
    public static InheritanceModes ModeOf(int hpo) => hpo switch
    {
        6 => InheritanceModes.AutosomalDominant,
        7 => InheritanceModes.AutosomalRecessive,
        1417 => InheritanceModes.XLinked,
        1419 => InheritanceModes.XLinkedRecessive,
        1423 => InheritanceModes.XLinkedDominant,
        1450 => InheritanceModes.YLinked,
        1427 => InheritanceModes.Mitochondrial,
        10984 => InheritanceModes.Digenic,
        10983 => InheritanceModes.Oligogenic,
        10982 => InheritanceModes.Polygenic,
        1426 => InheritanceModes.NonMendelian,
        3745 => InheritanceModes.Sporadic,
        1442 => InheritanceModes.Somatic,
        34338 => InheritanceModes.Imprinted,
        12274 or 12275 => InheritanceModes.AutosomalDominant | InheritanceModes.Imprinted,
        1466 => InheritanceModes.ContiguousGene,
        25352 => InheritanceModes.DeNovo,
        3829 or 4_000_158 or 4_000_159 or 4_000_160 => InheritanceModes.IncompletePenetrance,
        3831 => InheritanceModes.AgeRelatedOnset,
        3743 or 3744 => InheritanceModes.Anticipation,
        1470 => InheritanceModes.SexLimited,
        1475 => InheritanceModes.SexLimited | InheritanceModes.MaleLimited,
        34344 => InheritanceModes.SexLimited | InheritanceModes.FemaleLimited,
        32382 or 32383 or 32384 => InheritanceModes.UniparentalDisomy,
        _ => InheritanceModes.None,
    };
}
