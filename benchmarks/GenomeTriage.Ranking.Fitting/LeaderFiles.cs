using System.Globalization;
using System.Runtime.InteropServices;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.PhenotypeFitting;
using GenomeTriage.Triage.Learned.Features;
using GenomeTriage.Triage.Learned.Training;

namespace GenomeTriage.RankingFitting;

/// <summary>Whose leaders they are.</summary>
/// <param name="Id">Id of the case.</param>
/// <param name="Diagnosis">What it must find.</param>
/// <param name="Fold">The fold that the numbers were fitted without.</param>
/// <param name="IsDescribed">Whether annotations describe the disease.</param>
/// <param name="Truth">Index of the true candidate; -1 where it is none.</param>
internal sealed record LeaderLabel(string Id, DiseaseId Diagnosis, int Fold, bool IsDescribed, int Truth);

/// <summary>Writes leaders as NumPy arrays, with a table of the cases and the names of the features.</summary>
internal sealed class LeaderFiles(string folder)
{
    public void Write(IReadOnlyList<LeaderLabel> labels, IReadOnlyList<LeaderRows> rows)
    {
        Directory.CreateDirectory(folder);
        var (count, leaders) = (rows.Count, rows[0].Candidates.Count);
        File.WriteAllLines(PathOf("features.txt"), Enum.GetNames<RankerFeature>());
        File.WriteAllLines(PathOf("cases.tsv"), labels.Zip(rows, LineOf));
        NumpyFile.Write(PathOf("candidates.npy"), rows.SelectMany(row => row.Candidates).ToArray(), count, leaders);
        NumpyFile.Write(PathOf("genes.npy"), rows.SelectMany(row => row.Genes).ToArray(), count, leaders);
        NumpyFile.Write(PathOf("posteriors.npy"), rows.SelectMany(row => row.Posteriors).Select(value => (float)value).ToArray(), count, leaders);
        using var features = NumpyFile.Create(PathOf("features.npy"), count, leaders, Enum.GetValues<RankerFeature>().Length);
        foreach (var row in rows) features.Write(MemoryMarshal.AsBytes<float>(row.Features));
        Console.WriteLine($"{folder}: {count} cases of {leaders} leaders");
    }

    private static string LineOf(LeaderLabel label, LeaderRows row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{label.Id}\t{label.Diagnosis}\t{label.Fold}\t{(label.IsDescribed ? 1 : 0)}\t{label.Truth}\t{PlaceOf(label.Truth, row)}\t{row.TruthRank}\t{row.None:R}");

    private static int PlaceOf(int truth, LeaderRows row)
    {
        for (var place = 0; place < row.Candidates.Count; place++)
            if (row.Candidates[place] == truth) return place;
        return -1;
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}
