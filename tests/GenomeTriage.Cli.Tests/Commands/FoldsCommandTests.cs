using GenomeTriage.Cli.Evaluation;
using GenomeTriage.Cli.Evaluation.Folds;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Tests.Commands;

/// <summary><c>folds</c> on four cases: the first two share a publication, the second and third a gene.</summary>
public sealed class FoldsCommandTests : IDisposable
{
    private readonly ScratchFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task CasesThatShareAnything_AreInOneFold()
    {
        var cases = _files.Text("cases.jsonl", string.Join('\n',
            Case("a", "OMIM:1", "G1", "PMID:1"), Case("b", "OMIM:2", "G2", "PMID:1"), Case("c", "OMIM:3", "G2", "PMID:3"), Case("d", "OMIM:4", "G4", "PMID:4")));
        var table = _files.Path("folds.tsv");
        var outcome = await CommandLine.RunAsync([], ["folds", "--cases", cases, "--count", "2", "--out", table]);
        Assert.Equal(0, outcome.ExitCode);
        var folds = FoldTable.Read(table);
        Assert.Equal(folds.FoldOf("a"), folds.FoldOf("b"));
        Assert.Equal(folds.FoldOf("a"), folds.FoldOf("c"));
        Assert.NotEqual(folds.FoldOf("a"), folds.FoldOf("d"));
        Assert.Null(folds.TryFoldOf("e"));
        Assert.Equal(EvaluationProblemCodes.FoldMissing, Assert.Throws<InputException>(() => folds.FoldOf("e")).Problem.Code);
    }

    private static string Case(string id, string disease, string gene, string publication) =>
        $$$$$"""{"id":"{{{{{id}}}}}","subject":{"id":"p"},"interpretations":[{"id":"i","progressStatus":"SOLVED","diagnosis":{"disease":{"id":"{{{{{disease}}}}}","label":"x"},"genomicInterpretations":[{"variantInterpretation":{"variationDescriptor":{"geneContext":{"symbol":"{{{{{gene}}}}}"}}}}]}}],"metaData":{"externalReferences":[{"id":"{{{{{publication}}}}}"}]}}""";
}
