using GenomeTriage.Genome.Families;

namespace GenomeTriage.Server.Review.Drawings;

/// <summary>
/// The columns of a family in their order: parents above the middle of their children and children below the middle of
/// their parents, as far as there is room.
/// </summary>
internal sealed class PedigreePlaces
{
    private const int Sweeps = 3;

    private readonly Dictionary<string, double> _column = new(StringComparer.Ordinal);
    private readonly Pedigree _family;
    private readonly PedigreeOrder _order;

    public PedigreePlaces(Pedigree family, PedigreeOrder order)
    {
        (_family, _order) = (family, order);
        foreach (var row in order.Rows) Spread(row, _ => null);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var row in order.Rows.Reverse()) Spread(row, AboveChildren);
            foreach (var row in order.Rows) Spread(row, BelowParents);
        }

        var left = _column.Values.Min();
        foreach (var id in _column.Keys.ToList()) _column[id] -= left;
    }

    /// <summary>The column of a person, 0 for the leftmost; one apart is one sign beside another.</summary>
    public double this[string id] => _column[id];

    // From the left each block takes the place it wishes, or the next free one.
    private void Spread(List<List<Individual>> row, Func<List<Individual>, double?> middleOf)
    {
        var next = double.NegativeInfinity;
        foreach (var block in row)
        {
            var wish = middleOf(block) is { } middle ? middle - (block.Count - 1) / 2.0 : _column.TryGetValue(block[0].Id, out var now) ? now : double.IsNegativeInfinity(next) ? 0 : next;
            var start = Math.Max(wish, next);
            for (var i = 0; i < block.Count; i++) _column[block[i].Id] = start + i;
            next = start + block.Count;
        }
    }

    private double? AboveChildren(List<Individual> block)
    {
        var children = block.SelectMany(_order.ChildrenOf).Select(child => _column[child.Id]).ToList();
        return children.Count == 0 ? null : (children.Min() + children.Max()) / 2;
    }

    // A block follows the brothers and sisters it has: their middle keeps below the parents, not each of them.
    private double? BelowParents(List<Individual> block)
    {
        var wishes = block.Select(WishOf).OfType<double>().ToList();
        return wishes.Count == 0 ? null : wishes.Average() + block.Average(person => _column[person.Id]) - block.Where(person => WishOf(person) is not null).Average(person => _column[person.Id]);
    }

    private double? WishOf(Individual person)
    {
        var (father, mother) = _family.ParentsOf(person);
        var above = new[] { father, mother }.OfType<Individual>().Select(parent => _column[parent.Id]).ToList();
        if (above.Count == 0) return null;
        var siblings = _family.Individuals.Where(other => other.FatherId == person.FatherId && other.MotherId == person.MotherId).Select(other => _column[other.Id]).ToList();
        return _column[person.Id] + above.Average() - (siblings.Min() + siblings.Max()) / 2;
    }
}
