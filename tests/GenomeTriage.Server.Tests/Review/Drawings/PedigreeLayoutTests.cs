using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Genome.Families;
using GenomeTriage.Server.Review.Drawings;

namespace GenomeTriage.Server.Tests.Review.Drawings;

public sealed class PedigreeLayoutTests
{
    private static readonly double Column = Math.Abs(Draw("a - - m", "b - - f", "c a b m").GroupBy(one => one.Y).First().Select(one => one.X).Aggregate((x, y) => x - y));

    [Fact]
    public void Layout_GrandparentsOfBothSides_StandBesideTheirOwnSpouse()
    {
        var drawn = ById("pgf - - m", "mgf - - m", "pgm - - f", "mgm - - f", "father pgf pgm m", "mother mgf mgm f", "aunt mgf mgm f", "child father mother f");
        Assert.Equal(Column, Math.Abs(drawn["pgf"].X - drawn["pgm"].X), 3);
        Assert.Equal(Column, Math.Abs(drawn["mgf"].X - drawn["mgm"].X), 3);
        Assert.Equal(Column, Math.Abs(drawn["father"].X - drawn["mother"].X), 3);
        Assert.Equal((drawn["father"].X + drawn["mother"].X) / 2, drawn["child"].X, 3);
        Assert.True((drawn["pgf"].X < drawn["mgf"].X) == (drawn["father"].X < drawn["mother"].X), "each parent stands on the side of the own family");
    }

    [Fact]
    public void Layout_ParentsWhoAreCousins_AreJoinedByTwoLines()
    {
        var family = Of("gf - - m", "gm - - f", "s1 gf gm m", "s2 gf gm f", "w - - f", "h - - m", "father s1 w m", "mother h s2 f", "child father mother m");
        var layout = PedigreeLayout.Of(family, null);
        var (father, mother) = (At(layout, "father"), At(layout, "mother"));
        Assert.Equal(2, layout.Lines.Count(line => IsBetween(line, father, mother)));
        Assert.Equal(1, layout.Lines.Count(line => IsBetween(line, At(layout, "gf"), At(layout, "gm"))));
        Assert.Equal(1, layout.Lines.Count(line => IsBetween(line, At(layout, "s1"), At(layout, "w"))));
    }

    [Fact]
    public void Layout_UncleAndNiece_AreJoinedAcrossTheRows()
    {
        var family = Of("gf - - m", "gm - - f", "uncle gf gm m", "sister gf gm f", "h - - m", "niece h sister f", "child uncle niece f");
        var layout = PedigreeLayout.Of(family, null);
        Assert.Equal(2, layout.Lines.Count(line => Math.Abs(line.Y1 - line.Y2) > 1 && line.X1 != line.X2));
        Assert.True(At(layout, "child").Y > At(layout, "niece").Y && At(layout, "niece").Y > At(layout, "uncle").Y);
    }

    [Fact]
    public void Layout_HalfSiblings_HangOnTheirOwnParents()
    {
        var drawn = ById("m1 - - m", "woman - - f", "m2 - - m", "one m1 woman f", "two m2 woman m");
        Assert.Equal(3, drawn.Values.Count(one => one.Y == drawn["woman"].Y));
        Assert.Equal(drawn["one"].Y, drawn["two"].Y);
        Assert.True(Math.Abs(drawn["one"].X - drawn["two"].X) >= Column - 0.001);
    }

    [Fact]
    public void Layout_AnyFamily_KeepsPeopleApartAndChildrenBelow() => Prop.ForAll(Families(), family =>
    {
        var layout = PedigreeLayout.Of(family, null);
        var drawn = layout.Persons.ToDictionary(one => one.Person.Id);
        var apart = layout.Persons.GroupBy(one => one.Y).All(row => row.Select(one => one.X).Order().Pairwise().All(pair => pair.Second - pair.First >= Column - 0.001));
        var below = family.Individuals.All(one => new[] { one.FatherId, one.MotherId }.OfType<string>().All(parent => drawn[parent].Y < drawn[one.Id].Y));
        var inside = layout.Persons.All(one => one.X > PedigreeLayout.Half && one.X < layout.Width - PedigreeLayout.Half && one.Y < layout.Height);
        return apart && below && inside;
    }).QuickCheckThrowOnFailure();

    // Each person after the first four has, or has not, two earlier ones of either sex as parents.
    private static Arbitrary<Pedigree> Families() => (
        from size in Gen.Choose(5, 18)
        from picks in Gen.Choose(0, 10_000).ListOf(size * 2)
        select Build(size, [.. picks])).ToArbitrary();

    private static Pedigree Build(int size, int[] picks)
    {
        var people = new List<Individual>();
        for (var i = 0; i < size; i++)
        {
            var isFounder = i < 4 || picks[2 * i] % 4 == 0;
            var (men, women) = (people.Where(one => one.Sex == Sex.Male).ToList(), people.Where(one => one.Sex == Sex.Female).ToList());
            var sex = i % 2 == 0 ? Sex.Male : Sex.Female;
            people.Add(isFounder
                ? new Individual($"p{i}", null, null, sex, AffectedStatus.Unknown)
                : new Individual($"p{i}", men[picks[2 * i] % men.Count].Id, women[picks[2 * i + 1] % women.Count].Id, sex, AffectedStatus.Unaffected));
        }

        return new Pedigree("f", people);
    }

    private static Pedigree Of(params string[] lines) => new("f", [.. lines.Select(line => line.Split(' ')).Select(one => new Individual(
        one[0], one[1] == "-" ? null : one[1], one[2] == "-" ? null : one[2], one[3] == "m" ? Sex.Male : Sex.Female, AffectedStatus.Unaffected))]);

    private static IReadOnlyList<DrawnPerson> Draw(params string[] lines) => PedigreeLayout.Of(Of(lines), null).Persons;

    private static Dictionary<string, DrawnPerson> ById(params string[] lines) => Draw(lines).ToDictionary(one => one.Person.Id);

    private static DrawnPerson At(PedigreeLayout layout, string id) => layout.Persons.Single(one => one.Person.Id == id);

    private static bool IsBetween(DrawnLine line, DrawnPerson one, DrawnPerson other)
    {
        var (left, right) = (Math.Min(one.X, other.X) + PedigreeLayout.Half, Math.Max(one.X, other.X) - PedigreeLayout.Half);
        return Math.Abs(line.X1 - left) < 0.001 && Math.Abs(line.X2 - right) < 0.001 && Math.Abs(line.Y1 - one.Y) < 6 && Math.Abs(line.Y2 - one.Y) < 6;
    }
}

internal static class Neighbours
{
    public static IEnumerable<(double First, double Second)> Pairwise(this IEnumerable<double> values) => values.Zip(values.Skip(1));
}
