using GenomeTriage.Genome.Families;

namespace GenomeTriage.Server.Review.Drawings;

/// <summary>
/// In which row each person of a family stands, and who stands beside whom: people with children together beside each other,
/// brothers and sisters in the order of the file, families so that few lines cross.
/// </summary>
internal sealed class PedigreeOrder
{
    private const int Sweeps = 4;

    private readonly Pedigree _family;
    private readonly Dictionary<string, int> _row = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _place = new(StringComparer.Ordinal);

    public PedigreeOrder(Pedigree family)
    {
        _family = family;
        foreach (var person in family.Individuals) RowOf(person);
        LowerSpouses();
        Rows = [.. family.Individuals.GroupBy(RowNumber).OrderBy(row => row.Key).Select(row => Couples([.. row]))];
        foreach (var row in Rows) Number(row);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var row in Rows) Sort(row, ParentsMiddle);
            foreach (var row in Rows.Reverse()) Sort(row, ChildrenMiddle);
        }
    }

    /// <summary>The rows from the top, each of couples and single persons from the left.</summary>
    public IReadOnlyList<List<List<Individual>>> Rows { get; }

    /// <summary>0 for the top row.</summary>
    public int RowNumber(Individual person) => _row[person.Id];

    /// <summary>The children of a person, in the order of the file.</summary>
    public IEnumerable<Individual> ChildrenOf(Individual person) => _family.Individuals.Where(child => child.FatherId == person.Id || child.MotherId == person.Id);

    // A person stands below the lower parent. A pedigree that names its own descendant as parent ends at the first person again.
    private int RowOf(Individual person)
    {
        if (_row.TryGetValue(person.Id, out var known)) return known;
        _row[person.Id] = 0;
        var (father, mother) = _family.ParentsOf(person);
        return _row[person.Id] = 1 + Math.Max(father is null ? -1 : RowOf(father), mother is null ? -1 : RowOf(mother));
    }

    // Who married in stands as low as the children allow: beside the spouse.
    private void LowerSpouses()
    {
        foreach (var founder in _family.Individuals.Where(IsFounder))
        {
            var below = ChildrenOf(founder).Select(RowNumber).DefaultIfEmpty(1).Min();
            _row[founder.Id] = Math.Max(0, below - 1);
        }
    }

    // People of a row who have children together, however many of them, are one block.
    private List<List<Individual>> Couples(List<Individual> row)
    {
        var blocks = new List<List<Individual>>();
        foreach (var person in row)
        {
            var mates = blocks.Where(block => block.Exists(other => AreMates(person, other))).ToList();
            foreach (var mate in mates) blocks.Remove(mate);
            blocks.Add([.. mates.SelectMany(mate => mate), person]);
        }

        foreach (var block in blocks.Where(block => block.Count == 2)) block.Sort((one, other) => (one.Sex == Sex.Male ? 0 : 1) - (other.Sex == Sex.Male ? 0 : 1));
        return blocks;
    }

    private bool AreMates(Individual one, Individual other) =>
        ChildrenOf(one).Any(child => child.FatherId == other.Id || child.MotherId == other.Id);

    private void Sort(List<List<Individual>> row, Func<Individual, double?> wish)
    {
        double WishOf(List<Individual> block) => block.Average(person => wish(person) ?? _place[person.Id]);
        var sorted = row.OrderBy(WishOf).ToList();
        row.Clear();
        row.AddRange(sorted);
        // Of a couple that both have parents in the drawing, each stands on the side of the own family.
        foreach (var block in row.Where(block => block.Count == 2 && block.TrueForAll(person => ParentsMiddle(person) is not null)))
            block.Sort((one, other) => ParentsMiddle(one)!.Value.CompareTo(ParentsMiddle(other)!.Value));
        Number(row);
    }

    private void Number(List<List<Individual>> row)
    {
        var next = 0;
        foreach (var person in row.SelectMany(block => block)) _place[person.Id] = next++;
    }

    private double? ParentsMiddle(Individual person)
    {
        var (father, mother) = _family.ParentsOf(person);
        return MiddleOf([father, mother]);
    }

    private double? ChildrenMiddle(Individual person) => MiddleOf(ChildrenOf(person));

    private double? MiddleOf(IEnumerable<Individual?> people)
    {
        var places = people.OfType<Individual>().Select(person => _place[person.Id]).ToList();
        return places.Count == 0 ? null : places.Average();
    }

    private static bool IsFounder(Individual person) => person is { FatherId: null, MotherId: null };
}
