using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Triage.Results;
using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>The assembly of a file, and whether its mitochondrial records are on the reference in use today.</summary>
/// <param name="Assembly">Never unknown.</param>
/// <param name="Source">How it was found.</param>
/// <param name="HasOldMitochondrion">Whether chrM is hg19's sequence of 16,571 bases.</param>
public readonly record struct InferredAssembly(GenomeAssembly Assembly, AssemblySource Source, bool HasOldMitochondrion);

/// <summary>
/// Finds out which assembly a file is on: from its contig lines, else from what the header says in words, else from its
/// reference bases where a sequence was given. What disagrees is refused.
/// </summary>
public static class AssemblyInference
{
    // Markers of assemblies in the values of contig, reference and assembly lines, as callers write them.
    private static readonly string[] MarksOf37 = ["GRCh37", "hg19", "b37", "hs37", "g1k_v37", "GCA_000001405.14", "GCF_000001405.25"];
    private static readonly string[] MarksOf38 = ["GRCh38", "hg38", "hs38", "GCA_000001405.15", "GCF_000001405.26", "Homo_sapiens_assembly38"];

    /// <summary>Infers the assembly.</summary>
    /// <param name="header">The header.</param>
    /// <param name="stated">What the sender states, or unknown.</param>
    /// <param name="agreement">How the reference bases agree with a sequence of GRCh38; the default where none was given.</param>
    /// <param name="fileName">The name used in problems.</param>
    /// <exception cref="InputException">It is not said, mixed, or another than stated.</exception>
    public static InferredAssembly Infer(VcfHeader header, GenomeAssembly stated, BaseAgreement agreement, string fileName)
    {
        if (agreement.IsNeither)
            throw Fail(PipelineProblemCodes.ReferenceMismatch, fileName, $"{agreement.On38}/{agreement.Asked}", null, "REF");
        var byLength = Only(header.Contigs.InOrder.Select(ByLength), fileName);
        var found = byLength != GenomeAssembly.Unknown ? byLength : Only(Texts(header).Select(ByText), fileName);
        if (stated != GenomeAssembly.Unknown && found != GenomeAssembly.Unknown && stated != found)
            throw Fail(PipelineProblemCodes.AssemblyContradicted, fileName, $"{found}", $"{stated}");
        var said = found != GenomeAssembly.Unknown ? found : stated;
        if (said != GenomeAssembly.Unknown && agreement.Assembly != GenomeAssembly.Unknown && said != agreement.Assembly)
            throw Fail(PipelineProblemCodes.AssemblyContradicted, fileName, $"{agreement.Assembly}", $"{said}", "REF");
        var assembly = said != GenomeAssembly.Unknown ? said : agreement.Assembly;
        if (assembly == GenomeAssembly.Unknown)
            throw Fail(PipelineProblemCodes.AssemblyUnknown, fileName, null, "--assembly GRCh37|GRCh38");
        var source = byLength != GenomeAssembly.Unknown ? AssemblySource.ContigLengths
            : found != GenomeAssembly.Unknown ? AssemblySource.HeaderText
            : stated != GenomeAssembly.Unknown ? AssemblySource.Stated : AssemblySource.ReferenceBases;
        return new InferredAssembly(assembly, source, HasOldMitochondrion(header, assembly));
    }

    private static GenomeAssembly ByLength(ContigDefinition line) =>
        line.Length is { } length && Contig.TryParse(line.Id, out var contig)
            ? ContigLengths.AssemblyOf(contig, length)
            : GenomeAssembly.Unknown;

    private static IEnumerable<string> Texts(VcfHeader header) =>
        header.Contigs.InOrder.Select(line => line.Assembly ?? "")
            .Concat(new[] { "reference", "assembly", "genome-build" }.Select(key => header.FindValue(key) ?? ""));

    private static GenomeAssembly ByText(string text)
    {
        if (MarksOf38.Any(Contains)) return GenomeAssembly.GRCh38;
        return MarksOf37.Any(Contains) ? GenomeAssembly.GRCh37 : GenomeAssembly.Unknown;

        bool Contains(string mark) => text.Contains(mark, StringComparison.OrdinalIgnoreCase);
    }

    private static GenomeAssembly Only(IEnumerable<GenomeAssembly> found, string fileName)
    {
        var distinct = found.Where(assembly => assembly != GenomeAssembly.Unknown).Distinct().ToList();
        return distinct.Count switch
        {
            0 => GenomeAssembly.Unknown,
            1 => distinct[0],
            _ => throw Fail(PipelineProblemCodes.AssembliesMixed, fileName, string.Join(", ", distinct.Order()), null),
        };
    }

    // GRCh37 as UCSC published it names the old sequence chrM; everybody else names the one in use MT. A length decides.
    private static bool HasOldMitochondrion(VcfHeader header, GenomeAssembly assembly)
    {
        var line = header.Contigs.InOrder.FirstOrDefault(line => Contig.TryParse(line.Id, out var contig) && contig == Contig.MT);
        return line?.Length switch
        {
            ContigLengths.OldMitochondrial => true,
            ContigLengths.Mitochondrial => false,
            _ => assembly == GenomeAssembly.GRCh37
                && (line?.Id.StartsWith("chr", StringComparison.OrdinalIgnoreCase) ?? header.Contigs.InOrder.Any(contig => contig.Id.StartsWith("chr", StringComparison.Ordinal))),
        };
    }

    private static InputException Fail(string code, string file, string? found, string? allowed, string field = "contig") =>
        new(new Problem(code, ProblemSeverity.Error) { File = file, Field = field, Found = found, Allowed = allowed });
}
