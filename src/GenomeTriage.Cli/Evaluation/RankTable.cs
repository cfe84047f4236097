using System.Globalization;
using System.Text;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>Writes one line a case, tab-separated; <c>NA</c> is a miss.</summary>
internal static class RankTable
{
    private const string Missing = "NA";

    /// <summary>The first line.</summary>
    public const string Header = "id\tdiagnosis\tgene\trank\tgene_rank\tgroup_rank\tposterior\tnone_posterior";

    public static async Task WriteAsync(IReadOnlyList<RankRow> rows, Stream stream)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await writer.WriteLineAsync(Header);
        foreach (var row in rows) await writer.WriteLineAsync(LineOf(row));
    }

    private static string LineOf(RankRow row) => string.Join('\t',
        row.Id, row.Diagnosis, row.Gene ?? Missing, Number(row.Rank), Number(row.GeneRank), Number(row.GroupRank),
        Number(row.Posterior), Number(row.NonePosterior));

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? Missing;
}
