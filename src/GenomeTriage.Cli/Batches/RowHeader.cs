using System.Text;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Contracts.V1;
using Google.Protobuf;

namespace GenomeTriage.Cli.Batches;

/// <summary>Makes the case header of a row; the same whether the case is ranked here or by a server.</summary>
internal static class RowHeader
{
    /// <exception cref="Genome.Problems.InputException">A file cannot be read.</exception>
    public static async Task<CaseHeader> ReadAsync(BatchRow row, BatchSettings settings, CancellationToken cancellationToken)
    {
        var header = new CaseHeader { CaseId = row.Id, ClinicalPicture = PictureOf(row), Options = settings.ToMessage() };
        if (row[BatchColumns.Case] is { } phenopacket)
        {
            header.PhenopacketJson = UnsafeByteOperations.UnsafeWrap(await InputFiles.ReadAllAsync(phenopacket, cancellationToken));
            header.PhenopacketName = Path.GetFileName(phenopacket);
        }

        if (row[BatchColumns.Ped] is { } ped)
        {
            header.Ped = Encoding.UTF8.GetString(await InputFiles.ReadAllAsync(ped, cancellationToken));
            header.PedName = Path.GetFileName(ped);
        }

        if (row[BatchColumns.Vcf] is { } vcf)
            header.VcfName = Path.GetFileName(vcf);
        if (row[BatchColumns.Proband] is { } proband)
            header.Proband = proband;
        if (row[BatchColumns.Assembly] is { } assembly)
            header.Assembly = Enum.Parse<Assembly>(assembly, ignoreCase: true);
        return header;
    }

    /// <summary>The variants of a row; <c>null</c> where it has none.</summary>
    public static Stream? OpenVcf(BatchRow row) => row[BatchColumns.Vcf] is { } path ? InputFiles.OpenRead(path) : null;

    private static ClinicalPicture PictureOf(BatchRow row)
    {
        var picture = new ClinicalPicture();
        picture.Observed.AddRange(Terms(row[BatchColumns.Hpo]));
        picture.Excluded.AddRange(Terms(row[BatchColumns.Excluded]));
        if (row[BatchColumns.Sex] is { } sex and not "unknown")
            picture.Sex = Enum.Parse<Sex>(sex, ignoreCase: true);
        if (row[BatchColumns.Age] is { } age)
            picture.Age = age;
        return picture;
    }

    // Names of terms hold commas, so only the semicolon parts them.
    private static string[] Terms(string? list) =>
        list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
