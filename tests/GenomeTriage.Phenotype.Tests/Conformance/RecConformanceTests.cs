using System.Globalization;
using System.IO.Compression;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Testing;

namespace GenomeTriage.Phenotype.Tests.Conformance;

/// <summary>Every feature of the five published reference cases, to 1e-3, with the published relations and with our own.</summary>
[Trait("data", "shared")]
public sealed class RecConformanceTests(RealWorld world) : IClassFixture<RealWorld>
{
    private const double Tolerance = 1e-3;

    [Fact]
    public void Features_PublishedRelations_Agree() => AssertAgrees(PublishedRelations());

    [Fact]
    public void Features_OwnRelations_Agree() => AssertAgrees(OwnRelations());

    [Fact]
    public void Relations_Own_AgreeWithThePublished()
    {
        var (published, own) = (PublishedRelations(), OwnRelations());
        Assert.Equal(1, SharedPart(published.ExactOrpha, own.ExactOrpha));
        Assert.Equal(1, SharedPart(published.BroadOrpha, own.BroadOrpha));

        // Genes without a symbol are one gene in the published table; the pack leaves them out.
        Assert.InRange(SharedPart(published.Neighbours, own.Neighbours), .993, 1);
    }

    private void AssertAgrees(RelationTables relations)
    {
        var calculator = world.Scope.With(relations).CalculatorWith(MixtureWeights.Reference);
        foreach (var line in Lines("reference/rec_scores.tsv").Skip(1))
        {
            var fields = line.Split('\t');
            var table = calculator.Compute(TermQuery.Of(fields[3].Split(';').Select(TermOf), world.Scope.Terms), world.Scope.Candidates.Count);
            Assert.True(world.Scope.Candidates.TryFind(DiseaseId.Parse(fields[4]), out var candidate));
            Assert.Equal(Number(fields[5]), table.WeightedSum(FeatureWeights.Reference.ToArray())[candidate], Tolerance);
            (Feature Feature, int Column)[] columns =
            [
                (Feature.Completion, 6), (Feature.SharedSteps, 8), (Feature.Departures, 9),
                (Feature.MissingSigns, 10), (Feature.Coverage, 11), (Feature.BestMatch, 12),
            ];
            foreach (var (feature, column) in columns) Assert.Equal(Number(fields[column]), table[feature][candidate], Tolerance);
        }
    }

    private RelationTables PublishedRelations() =>
        OwnRelations() with
        {
            ExactOrpha = Table("reference/rec_orE.tsv.gz"),
            BroadOrpha = Table("reference/rec_orB.tsv.gz"),
            Neighbours = Table("reference/rec_knnM.tsv.gz"),
        };

    private RelationTables OwnRelations() => world.Scope.Relations;

    private SparseRows Table(string path)
    {
        var byRow = Lines(path).Select(line => line.Split('\t')).ToLookup(fields => DiseaseId.Parse(fields[0]));
        var rows = new SparseRowsBuilder(world.Scope.Sources.Count);
        for (var candidate = 0; candidate < world.Scope.Candidates.Count; candidate++)
        {
            foreach (var fields in byRow[world.Scope.Candidates[candidate].Codes[0]].OrderBy(fields => RowOf(fields[1])))
                rows.Add(RowOf(fields[1]), (float)Number(fields[2]));
            rows.EndRow();
        }

        return rows.Build();
    }

    private static double SharedPart(SparseRows published, SparseRows own)
    {
        var shared = 0;
        for (var row = 0; row < published.RowCount; row++)
            foreach (var column in published[row].Columns)
                if (own[row].Columns.BinarySearch(column) >= 0) shared++;
        return (double)shared / published.ValueCount;
    }

    private int RowOf(string code) => world.Scope.Sources.Knowledge.Diseases.TryFind(DiseaseId.Parse(code), out var row) ? row : throw new KeyNotFoundException(code);

    private int TermOf(string id) => world.Scope.Terms.IndexOf(HpoTermId.Parse(id));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(SharedData.PathOf(path));
        using var text = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (text.ReadLine() is { } line) yield return line;
    }
}
