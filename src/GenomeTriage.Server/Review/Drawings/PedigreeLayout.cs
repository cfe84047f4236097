using GenomeTriage.Genome.Families;

namespace GenomeTriage.Server.Review.Drawings;

/// <summary>A person in the drawing.</summary>
/// <param name="Person">The person.</param>
/// <param name="X">Middle of the sign.</param>
/// <param name="Y">Middle of the sign.</param>
/// <param name="IsProband">Whether this is the patient.</param>
public readonly record struct DrawnPerson(Individual Person, double X, double Y, bool IsProband);

/// <summary>A line of the drawing.</summary>
/// <param name="X1">From.</param>
/// <param name="Y1">From.</param>
/// <param name="X2">To.</param>
/// <param name="Y2">To.</param>
public readonly record struct DrawnLine(double X1, double Y1, double X2, double Y2);

/// <summary>
/// Where the persons of a family stand in the drawing: a generation a row, parents beside each other, children below
/// their parents as far as there is room (standard signs of Bennett et al., J Genet Couns 2008).
/// </summary>
public sealed class PedigreeLayout
{
    /// <summary>Half the width of a sign.</summary>
    public const double Half = 11;

    private const double Column = 66;
    private const double Row = 74;
    private const double Margin = 34;

    private readonly Pedigree _family;
    private readonly Dictionary<string, double> _column = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _generation = new(StringComparer.Ordinal);

    private PedigreeLayout(Pedigree family, string? proband)
    {
        _family = family;
        foreach (var person in family.Individuals) GenerationOf(person);
        foreach (var generation in family.Individuals.GroupBy(person => _generation[person.Id]).OrderBy(group => group.Key)) Place([.. generation]);
        Persons = [.. family.Individuals.Select(person => new DrawnPerson(person, XOf(person.Id), YOf(person.Id), IsProband(person, proband)))];
        Lines = [.. family.Individuals.SelectMany(LinesAbove).Distinct()];
    }

    /// <summary>The persons.</summary>
    public IReadOnlyList<DrawnPerson> Persons { get; }

    /// <summary>The lines between them.</summary>
    public IReadOnlyList<DrawnLine> Lines { get; }

    /// <summary>Width of the drawing.</summary>
    public double Width => Persons.Max(person => person.X) + Margin;

    /// <summary>Height of the drawing.</summary>
    public double Height => Persons.Max(person => person.Y) + Margin + 6;

    /// <summary>Lays a family out.</summary>
    public static PedigreeLayout Of(Pedigree family, string? proband) => new(family, proband);

    // A person stands one row below the lower parent; who married in stands beside the spouse.
    private int GenerationOf(Individual person)
    {
        if (_generation.TryGetValue(person.Id, out var known)) return known;
        _generation[person.Id] = 0;
        var (father, mother) = _family.ParentsOf(person);
        var above = Math.Max(father is null ? -1 : GenerationOf(father), mother is null ? -1 : GenerationOf(mother));
        _generation[person.Id] = above + 1;
        foreach (var parent in new[] { father, mother })
            if (parent is { FatherId: null, MotherId: null }) _generation[parent.Id] = above;
        return above + 1;
    }

    private void Place(List<Individual> generation)
    {
        var next = 0.0;
        foreach (var person in generation.OrderBy(WishOf).ThenBy(person => person.Sex == Sex.Male ? 0 : 1).ThenBy(person => person.Id, StringComparer.Ordinal))
        {
            var column = Math.Max(next, WishOf(person) - (SiblingsOf(person, generation) - 1) / 2.0);
            _column[person.Id] = column;
            next = column + 1;
        }
    }

    // The middle between the parents, who are placed already; founders keep to the left in their order.
    private double WishOf(Individual person)
    {
        var (father, mother) = _family.ParentsOf(person);
        var placed = new[] { father, mother }.OfType<Individual>().Where(parent => _column.ContainsKey(parent.Id)).Select(parent => _column[parent.Id]).ToList();
        return placed.Count > 0 ? placed.Average() : 0;
    }

    private static int SiblingsOf(Individual person, List<Individual> generation) => person.FatherId is null && person.MotherId is null
        ? 1
        : generation.Count(other => other.FatherId == person.FatherId && other.MotherId == person.MotherId);

    private IEnumerable<DrawnLine> LinesAbove(Individual person)
    {
        var (father, mother) = _family.ParentsOf(person);
        if (father is null && mother is null) yield break;
        var (x, y) = (XOf(person.Id), YOf(person.Id) - Half);
        if (father is null || mother is null)
        {
            var only = father ?? mother!;
            yield return new DrawnLine(XOf(only.Id), YOf(only.Id) + Half, x, y);
            yield break;
        }

        var (left, right) = (Math.Min(XOf(father.Id), XOf(mother.Id)), Math.Max(XOf(father.Id), XOf(mother.Id)));
        var (line, middle) = (YOf(father.Id), (left + right) / 2);
        var bend = y - 16;
        yield return new DrawnLine(left + Half, line, right - Half, line);
        yield return new DrawnLine(middle, line, middle, bend);
        yield return new DrawnLine(middle, bend, x, bend);
        yield return new DrawnLine(x, bend, x, y);
    }

    private double XOf(string id) => Margin + _column[id] * Column;

    private double YOf(string id) => Margin - 10 + _generation[id] * Row;

    private bool IsProband(Individual person, string? proband) => proband is not null
        ? person.Id == proband
        : person.Status == AffectedStatus.Affected && _family.Individuals.Count(other => other.Status == AffectedStatus.Affected) == 1;
}
