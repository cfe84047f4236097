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
/// Where the persons of a family stand in the drawing, and the lines between them: a generation a row, parents beside each
/// other, related parents joined by two lines (standard signs of Bennett et al., J Genet Couns 2008 and 2022). A PED file tells
/// neither who has died nor who is a carrier: neither is drawn.
/// </summary>
public sealed class PedigreeLayout
{
    /// <summary>Half the width of a sign.</summary>
    public const double Half = 14;

    private const double Column = 78;
    private const double Row = 92;
    private const double Side = 44;
    private const double Top = 22;
    private const double Below = 40;
    private const double Bend = 20;
    private const double RelatedGap = 4;

    private readonly Pedigree _family;
    private readonly PedigreeOrder _order;
    private readonly PedigreePlaces _places;

    private PedigreeLayout(Pedigree family, string? proband)
    {
        _family = family;
        _order = new PedigreeOrder(family);
        _places = new PedigreePlaces(family, _order);
        Persons = [.. family.Individuals.Select(person => new DrawnPerson(person, XOf(person), YOf(person), IsProband(person, proband)))];
        Lines = [.. family.Individuals.SelectMany(LinesAbove).Distinct()];
    }

    /// <summary>The persons.</summary>
    public IReadOnlyList<DrawnPerson> Persons { get; }

    /// <summary>The lines between them.</summary>
    public IReadOnlyList<DrawnLine> Lines { get; }

    /// <summary>Width of the drawing.</summary>
    public double Width => Persons.Max(person => person.X) + Side;

    /// <summary>Height of the drawing.</summary>
    public double Height => Persons.Max(person => person.Y) + Below;

    /// <summary>Lays a family out.</summary>
    public static PedigreeLayout Of(Pedigree family, string? proband) => new(family, proband);

    private IEnumerable<DrawnLine> LinesAbove(Individual person)
    {
        var (father, mother) = _family.ParentsOf(person);
        if (father is null && mother is null) yield break;
        var (x, y) = (XOf(person), YOf(person) - Half);
        if (father is null || mother is null)
        {
            var only = father ?? mother!;
            yield return new DrawnLine(XOf(only), YOf(only) + Half, x, y);
            yield break;
        }

        var (left, right) = XOf(father) <= XOf(mother) ? (father, mother) : (mother, father);
        foreach (var line in Couple(left, right)) yield return line;
        var middle = (XOf(left) + XOf(right)) / 2;
        yield return new DrawnLine(middle, (YOf(left) + YOf(right)) / 2, middle, y - Bend);
        yield return new DrawnLine(middle, y - Bend, x, y - Bend);
        yield return new DrawnLine(x, y - Bend, x, y);
    }

    // Slanted where the parents are of two generations.
    private IEnumerable<DrawnLine> Couple(Individual left, Individual right)
    {
        var line = new DrawnLine(XOf(left) + Half, YOf(left), XOf(right) - Half, YOf(right));
        yield return line;
        if (Ancestry.AreRelated(_family, left, right)) yield return line with { Y1 = line.Y1 - RelatedGap, Y2 = line.Y2 - RelatedGap };
    }

    private double XOf(Individual person) => Side + _places[person.Id] * Column;

    private double YOf(Individual person) => Top + _order.RowNumber(person) * Row;

    private bool IsProband(Individual person, string? proband) => proband is not null
        ? person.Id == proband
        : person.Status == AffectedStatus.Affected && _family.Individuals.Count(other => other.Status == AffectedStatus.Affected) == 1;
}
