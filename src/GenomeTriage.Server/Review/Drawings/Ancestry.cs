using GenomeTriage.Genome.Families;

namespace GenomeTriage.Server.Review.Drawings;

/// <summary>Who descends from whom, as far as the pedigree tells.</summary>
internal static class Ancestry
{
    /// <summary>Whether one descends from the other, or both from a third.</summary>
    public static bool AreRelated(Pedigree family, Individual one, Individual other)
    {
        var ancestors = new HashSet<string>(StringComparer.Ordinal);
        Gather(family, one, ancestors);
        var others = new HashSet<string>(StringComparer.Ordinal);
        Gather(family, other, others);
        return ancestors.Overlaps(others);
    }

    // The person is among the own ancestors here, so that a parent and a child count as related.
    private static void Gather(Pedigree family, Individual person, HashSet<string> ancestors)
    {
        if (!ancestors.Add(person.Id)) return;
        var (father, mother) = family.ParentsOf(person);
        if (father is not null) Gather(family, father, ancestors);
        if (mother is not null) Gather(family, mother, ancestors);
    }
}
