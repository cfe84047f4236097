using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GenomeTriage.Contracts.V1;

namespace GenomeTriage.Cli.Batches;

/// <summary>How every case of a batch is ranked.</summary>
/// <param name="Candidates">Which diagnoses compete.</param>
/// <param name="Top">Lines of each list.</param>
internal sealed record BatchSettings(CandidateScope Candidates, uint Top)
{
    /// <summary>What tells one set of settings from another.</summary>
    public string Digest => Sha256(string.Create(CultureInfo.InvariantCulture, $"{Candidates} {Top}"));

    /// <summary>The options as they are sent.</summary>
    public TriageOptions ToMessage() => new() { Candidates = Candidates, Top = Top };

    /// <summary>
    /// What tells a row from one that was ranked before: its columns, and size and time of change of the files that it names.
    /// </summary>
    public static string DigestOf(BatchRow row)
    {
        var text = new StringBuilder(row.Id);
        foreach (var column in BatchColumns.All)
        {
            if (row[column] is not { } value)
                continue;
            text.Append('\n').Append(column).Append('\t').Append(value);
            if (BatchColumns.Files.Contains(column, StringComparer.Ordinal))
                text.Append(CultureInfo.InvariantCulture, $"\t{new FileInfo(value).Length}\t{File.GetLastWriteTimeUtc(value).Ticks}");
        }

        return Sha256(text.ToString());
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
