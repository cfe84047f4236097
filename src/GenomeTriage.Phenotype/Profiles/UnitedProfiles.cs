using GenomeTriage.Phenotype.Similarity;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>
/// Unites each OMIM profile with the Orphanet entry that most likely describes the same disease: it shares a gene, and
/// its signs are the most similar, or its name is the same.
/// </summary>
internal sealed class UnitedProfiles(SparseRows closure, double[] content, GeneSets genes, string[] names)
{
    private const int MostGenes = 4;
    private const double LeastSimilarity = .1;

    private readonly OnDemand<string> _simpleNames = new(names.Length, row => SimpleName(names[row]));

    /// <summary>The Orphanet row that a row is united with; -1 where none is near enough.</summary>
    /// <param name="row">The OMIM row.</param>
    /// <param name="isOrphanet">By row.</param>
    public int PartnerOf(int row, bool[] isOrphanet)
    {
        var (partner, highest) = (-1, LeastSimilarity);
        foreach (var other in genes.RowsSharingAGene(row, int.MaxValue, MostGenes))
        {
            if (!isOrphanet[other]) continue;
            var similarity = Similarity(row, other);
            if (similarity > highest) (partner, highest) = (other, similarity);
        }

        return partner;
    }

    /// <summary>The highest value of any of the rows of each set.</summary>
    public static SparseRows Unite(SparseRows profiles, int[][] sets)
    {
        var rows = new SparseRowsBuilder(profiles.ColumnCount, profiles.ValueCount);
        var highest = new SparseAccumulator(profiles.ColumnCount);
        foreach (var set in sets)
        {
            if (set.Length == 1)
            {
                rows.AddRow(profiles[set[0]]);
                continue;
            }

            foreach (var row in set) highest.Max(profiles[row]);
            highest.Flush(rows);
        }

        return rows.Build();
    }

    private double Similarity(int row, int other) =>
        GraphInformation.Similarity(closure[row], closure[other], content) + (_simpleNames[row] == _simpleNames[other] ? 1 : 0);

    private static string SimpleName(string name) => Before(Before(name.ToLowerInvariant(), ","), " type");

    private static string Before(string text, string mark)
    {
        var place = text.IndexOf(mark, StringComparison.Ordinal);
        return place < 0 ? text : text[..place];
    }
}
