using System.IO.Compression;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Exchange.Cases;
using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Triage.Cases;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>
/// Reads solved phenopackets, one a line, plain or gzip. Terms that the pack's HPO does not know are left out and
/// counted: published cases use newer releases than the pack may have.
/// </summary>
internal sealed class CaseFile(HpoOntology hpo, CaseFilter filter)
{
    /// <summary>Terms left out because the pack's ontology does not know them.</summary>
    public int UnknownTerms { get; private set; }

    /// <summary>The cases that pass the filter, in the order of the file.</summary>
    /// <exception cref="InputException">A line is no phenopacket, or a case has no diagnosis or no variants.</exception>
    public async Task<IReadOnlyList<SolvedCase>> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var stream = InputFiles.OpenRead(path);
        await using var content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(content);
        var cases = new List<SolvedCase>();
        for (long line = 1; await reader.ReadLineAsync(cancellation) is { } text; line++)
        {
            if (text.Length > 0 && ReadCase(System.Text.Encoding.UTF8.GetBytes(text), path, line) is { } solved) cases.Add(solved);
        }

        return cases.Count > 0 ? cases : throw new InputException(new Problem(EvaluationProblemCodes.NoCases, ProblemSeverity.Error) { File = path });
    }

    private SolvedCase? ReadCase(byte[] json, string path, long line)
    {
        var answer = AnswerKey.Read(json, path, line);
        if (!filter.Keeps(answer.CaseId, out var kind)) return null;
        if (answer.Disease is null)
            throw new InputException(new Problem(EvaluationProblemCodes.CaseUnsolved, ProblemSeverity.Error) { File = path, Line = line, Found = answer.CaseId });
        var phenopacket = PhenopacketReader.Read(json, path, line);
        var problems = new List<Problem>();
        var picture = PictureReader.Read(phenopacket, path, hpo, problems);
        UnknownTerms += problems.Count(problem => problem.Severity == ProblemSeverity.Error);
        if (StatedTerms(phenopacket) < filter.MinTerms) return null;
        var vcf = filter.VcfOf(answer.CaseId, path, line);
        return new SolvedCase(
            new TriageCase
            {
                Id = answer.CaseId, Picture = picture, Assembly = vcf is null ? default : phenopacket.Assembly,
                Pedigree = PedigreeOf(answer.CaseId), Proband = vcf is null ? null : answer.CaseId,
            },
            answer, kind, vcf);
    }

    // As written, so that the choice of cases does not depend on the pack's release of HPO.
    private static int StatedTerms(Phenopacket phenopacket) =>
        phenopacket.Features.Where(feature => !feature.IsExcluded).Select(feature => feature.TermId).Distinct(StringComparer.Ordinal).Count();

    private Pedigree? PedigreeOf(string id) =>
        filter.PedOf(id) is { } path ? PedReader.ReadFile(path, id, []) : null;
}
