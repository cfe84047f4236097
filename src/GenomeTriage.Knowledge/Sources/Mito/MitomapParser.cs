using System.Globalization;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Mito;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Mito;

/// <summary>Reads MITOMAP's three lists, which are VCF files of sites. Frequencies are given there in per cent.</summary>
internal static class MitomapParser
{
    /// <summary>Confirmed mutations.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IEnumerable<MitomapVariant> ReadConfirmed(SourceFile file) => Rows(file).Select(row => row.Site(0) with
    {
        Disease = row.Info("AssociatedDisease"),
        Status = row.Info("StatusMitomapClinGen"),
        Locus = row.Info("Locus"),
        IsConfirmed = true,
    });

    /// <summary>Variants reported with a disease.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IEnumerable<MitomapVariant> ReadDiseases(SourceFile file) =>
        Rows(file).SelectMany(row => Enumerable.Range(0, row.Alternates.Length).Select(allele => row.Counted(allele) with
        {
            Disease = row.Info("Disease"),
            Status = row.Info("DiseaseStatus"),
            IsSeenHomoplasmic = row.Plus("homoplasmy", allele),
            IsSeenHeteroplasmic = row.Plus("heteroplasmy", allele),
        }));

    /// <summary>Variants seen in people, with how often.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IEnumerable<MitomapVariant> ReadPolymorphisms(SourceFile file) =>
        Rows(file).SelectMany(row => Enumerable.Range(0, row.Alternates.Length).Select(row.Counted));

    private static IEnumerable<SiteRow> Rows(SourceFile file) =>
        TableReader.Tsv(file, "CHROM", "POS", "REF", "ALT", "INFO").Select(row => new SiteRow(row));

    private sealed class SiteRow(TableRow row)
    {
        private readonly Dictionary<string, string> _info = row.List("INFO", ';')
            .Select(pair => pair.Split('=', 2))
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

        public string[] Alternates { get; } = row.List("ALT", ',');

        public string Info(string key) => _info.GetValueOrDefault(key, "");

        public MitomapVariant Site(int allele) => new()
        {
            Position = row.Number("POS"),
            Reference = row["REF"],
            Alternate = Alternates[allele],
        };

        public MitomapVariant Counted(int allele) => Site(allele) with
        {
            AlleleCount = Value("AC", allele) is { } count ? (int)count : -1,
            Frequency = Value("AF", allele) / 100 ?? float.NaN,
        };

        public bool? Plus(string key, int allele) => Part(key, allele) switch { "+" => true, "-" => false, _ => null };

        private float? Value(string key, int allele)
        {
            var text = Part(key, allele);
            if (text.Length == 0) return null;
            return float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw row.Refuse("INFO", $"{key}=number");
        }

        // Where one value is given for several alleles it is not said to be of each, so only the first has it.
        private string Part(string key, int allele)
        {
            var parts = Info(key).Split(',');
            return allele < parts.Length ? parts[allele].Trim() : "";
        }
    }
}
