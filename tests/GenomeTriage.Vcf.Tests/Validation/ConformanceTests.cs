using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Tests.Fixtures;
using GenomeTriage.Vcf.Validation;

namespace GenomeTriage.Vcf.Tests.Validation;

/// <summary>The EBI vcf-validator's own test files, versions 4.1 to 4.3.</summary>
[Trait("data", "shared")]
public sealed class ConformanceTests
{
    /// <summary>Files that the suite wants to fail and the specification does not; docs/vcf-validation.md says why.</summary>
    private static readonly string[] Exceptions =
    [
        "v4.1/failed_body_format_003.vcf", "v4.1/failed_meta_sample_000.vcf", "v4.1/failed_meta_sample_001.vcf",
        "v4.2/failed_body_format_003.vcf", "v4.2/failed_meta_sample_000.vcf", "v4.2/failed_meta_sample_001.vcf",
        "v4.3/failed_body_chrom_003.vcf", "v4.3/failed_meta_contig_003.vcf", "v4.3/failed_meta_pedigree_001.vcf",
        "v4.3/failed_meta_sample_003.vcf",
    ];

    public static TheoryData<string> Versions() => new(ValidatorSuite.Versions);

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Validate_FileThatMustPass_FindsNoError(string version)
    {
        foreach (var (name, bytes) in ValidatorSuite.Read(version, "passed"))
        {
            var report = await ValidateAsync(bytes);
            Assert.True(report.IsValid, $"{name}: {report.Problems.FirstOrDefault(IsError)}");
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Validate_FileThatMustFail_FindsAnErrorWithLineAndField(string version)
    {
        var missed = new List<string>();
        foreach (var (name, bytes) in ValidatorSuite.Read(version, "failed"))
        {
            var report = await ValidateAsync(bytes);
            if (!report.Problems.Any(problem => IsError(problem) && problem is { Line: > 0, Field: not null })) missed.Add($"{version}/{name}");
        }

        Assert.Equal(Exceptions.Where(name => name.StartsWith(version, StringComparison.Ordinal)), missed.Order(StringComparer.Ordinal));
    }

    /// <summary>Line and field read off the files by eye, not taken from what the validator says.</summary>
    [Theory]
    [InlineData("failed_body_alt_000.vcf", 4, "ALT")]
    [InlineData("failed_body_alt_003.vcf", 4, "ALT")]
    [InlineData("failed_body_alt_005.vcf", 4, "ALT")]
    [InlineData("failed_body_chrom_000.vcf", 4, "CHROM")]
    [InlineData("failed_body_contiguous_000.vcf", 9, "CHROM")]
    [InlineData("failed_body_contiguous_001.vcf", 9, "CHROM")]
    [InlineData("failed_body_duplicated_000.vcf", 5, "ALT")]
    [InlineData("failed_body_duplicated_001.vcf", 6, "ALT")]
    [InlineData("failed_body_duplicated_001.vcf", 8, "ALT")]
    [InlineData("failed_body_duplicated_002.vcf", 5, "ALT")]
    [InlineData("failed_body_duplicated_003.vcf", 5, "ALT")]
    [InlineData("failed_body_filter_000.vcf", 4, "FILTER")]
    [InlineData("failed_body_filter_005.vcf", 4, "FILTER")]
    [InlineData("failed_body_format_002.vcf", 4, "FORMAT")]
    [InlineData("failed_body_format_005.vcf", 4, "FORMAT")]
    [InlineData("failed_body_format_006.vcf", 4, "FORMAT/GT[1]")]
    [InlineData("failed_body_id_003.vcf", 4, "ID")]
    [InlineData("failed_body_info_000.vcf", 4, "INFO/AA")]
    [InlineData("failed_body_info_010.vcf", 4, "INFO/CIGAR")]
    [InlineData("failed_body_info_016.vcf", 4, "INFO/END")]
    [InlineData("failed_body_info_028.vcf", 4, "INFO")]
    [InlineData("failed_body_info_029.vcf", 5, "INFO/MY")]
    [InlineData("failed_body_info_036.vcf", 5, "INFO/AC")]
    [InlineData("failed_body_info_036.vcf", 10, "INFO/AC")]
    [InlineData("failed_body_no_newline_000.vcf", 4, "line")]
    [InlineData("failed_body_no_newline_003.vcf", 3, "line")]
    [InlineData("failed_body_pos_001.vcf", 4, "POS")]
    [InlineData("failed_body_qual_001.vcf", 4, "QUAL")]
    [InlineData("failed_body_ref_002.vcf", 4, "REF")]
    [InlineData("failed_body_sample_001.vcf", 4, "FORMAT/GT[1]")]
    [InlineData("failed_body_sample_003.vcf", 4, "FORMAT[1]")]
    [InlineData("failed_body_sample_007.vcf", 5, "FORMAT/DS[1]")]
    [InlineData("failed_body_samples_ploidy_002.vcf", 4, "FORMAT/PL[1]")]
    [InlineData("failed_body_unsorted_000.vcf", 8, "POS")]
    [InlineData("failed_fileformat_001.vcf", 1, "##fileformat")]
    [InlineData("failed_header_000.vcf", 2, "#CHROM")]
    [InlineData("failed_header_001.vcf", 2, "#CHROM")]
    [InlineData("failed_meta_000.vcf", 3, "##")]
    [InlineData("failed_meta_001.vcf", 3, "ALT")]
    [InlineData("failed_meta_alt_003.vcf", 3, "ALT/Description")]
    [InlineData("failed_meta_assembly_000.vcf", 3, "assembly")]
    [InlineData("failed_meta_contig_000.vcf", 3, "contig/ID")]
    [InlineData("failed_meta_format_003.vcf", 3, "FORMAT/ID")]
    [InlineData("failed_meta_format_005.vcf", 3, "FORMAT/AD/Number")]
    [InlineData("failed_meta_info_000.vcf", 3, "INFO/Number")]
    [InlineData("failed_meta_info_014.vcf", 3, "INFO/AF/Type")]
    [InlineData("failed_meta_meta_002.vcf", 3, "META/Values")]
    [InlineData("failed_meta_pedigreedb_002.vcf", 3, "pedigreeDB")]
    public async Task Validate_FileThatMustFail_NamesTheLineAndFieldThatAreWrong(string name, long line, string field)
    {
        var file = ValidatorSuite.Read("v4.3", "failed").Single(file => file.Name == name);
        var report = await ValidateAsync(file.Bytes);
        Assert.Contains(report.Problems, problem => IsError(problem) && problem.Line == line && problem.Field == field);
    }

    private static bool IsError(Problem problem) => problem.Severity == ProblemSeverity.Error;

    private static ValueTask<ValidationReport> ValidateAsync(byte[] bytes) =>
        VcfValidator.ValidateAsync(new MemoryStream(bytes), VcfReaderOptions.Default);
}
