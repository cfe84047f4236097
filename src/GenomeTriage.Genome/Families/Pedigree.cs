namespace GenomeTriage.Genome.Families;

/// <summary>The persons of one family and how they are related. Made by the PED reader or <see cref="Singleton"/>.</summary>
public sealed class Pedigree
{
    private readonly Dictionary<string, Individual> _byId;

    /// <summary>A family of <paramref name="individuals"/>; ids are unique and every parent named is a member.</summary>
    public Pedigree(string familyId, IReadOnlyList<Individual> individuals)
    {
        FamilyId = familyId;
        Individuals = individuals;
        _byId = individuals.ToDictionary(person => person.Id, StringComparer.Ordinal);
    }

    /// <summary>The family id of the PED file.</summary>
    public string FamilyId { get; }

    /// <summary>The members, in the order of the file.</summary>
    public IReadOnlyList<Individual> Individuals { get; }

    /// <summary>A family of one affected person.</summary>
    public static Pedigree Singleton(string id, Sex sex) =>
        new(id, [new Individual(id, null, null, sex, AffectedStatus.Affected)]);

    /// <summary>The member with this id, or <c>null</c>.</summary>
    public Individual? Find(string? id) => id is not null && _byId.TryGetValue(id, out var person) ? person : null;

    /// <summary>The person's father and mother, each <c>null</c> where not a member.</summary>
    public (Individual? Father, Individual? Mother) ParentsOf(Individual person) =>
        (Find(person.FatherId), Find(person.MotherId));
}
