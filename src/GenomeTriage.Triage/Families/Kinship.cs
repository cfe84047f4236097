using GenomeTriage.Genome.Families;

namespace GenomeTriage.Triage.Families;

/// <summary>
/// Kinship by pedigree: the probability that a random allele of one person and a random allele of another at the same
/// place are copies of one ancestor's. Parents that are not in the pedigree are unrelated to all.
/// </summary>
internal sealed class Kinship(Pedigree pedigree)
{
    // A parent's germ line may carry a new mutation of one child on to another: some one in a hundred.
    private const double GermlineMosaic = .01;

    /// <summary>The kinship coefficient, 0–.5 for outbred pedigrees; .5 with oneself.</summary>
    public double Between(Individual a, Individual b)
    {
        if (a.Id == b.Id) return (1 + OfParents(a)) / 2;
        var (younger, older) = Generation(a) >= Generation(b) ? (a, b) : (b, a);
        var (father, mother) = pedigree.ParentsOf(younger);
        return ((father is null ? 0 : Between(father, older)) + (mother is null ? 0 : Between(mother, older))) / 2;
    }

    /// <summary>What a relative shares with the patient.</summary>
    public AlleleSharing SharingOf(Individual relative, Individual patient)
    {
        var (father, mother) = pedigree.ParentsOf(patient);
        var isDescendant = IsDescendant(relative, patient);
        var descent = isDescendant ? Shared(relative, patient) : 0;
        var isSibling = patient.FatherId is not null && patient.FatherId == relative.FatherId
            || patient.MotherId is not null && patient.MotherId == relative.MotherId;
        return new AlleleSharing(
            isDescendant ? descent : Shared(relative, father),
            isDescendant ? descent : Shared(relative, mother),
            isDescendant ? descent : isSibling ? GermlineMosaic : 0);
    }

    private double Shared(Individual relative, Individual? source) => source is null ? 0 : Math.Min(1, 2 * Between(relative, source));

    private double OfParents(Individual person) =>
        pedigree.ParentsOf(person) is ({ } father, { } mother) ? Between(father, mother) : 0;

    private bool IsDescendant(Individual person, Individual ancestor)
    {
        var (father, mother) = pedigree.ParentsOf(person);
        return father is not null && (father.Id == ancestor.Id || IsDescendant(father, ancestor))
            || mother is not null && (mother.Id == ancestor.Id || IsDescendant(mother, ancestor));
    }

    private int Generation(Individual person)
    {
        var (father, mother) = pedigree.ParentsOf(person);
        return 1 + Math.Max(father is null ? -1 : Generation(father), mother is null ? -1 : Generation(mother));
    }
}
