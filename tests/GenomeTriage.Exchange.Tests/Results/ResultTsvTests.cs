using System.Text;
using GenomeTriage.Exchange.Results.Tsv;

namespace GenomeTriage.Exchange.Tests.Results;

public sealed class ResultTsvTests
{
    [Fact]
    public async Task Table_OfResult_HasALineACandidateAndNone()
    {
        using var stream = new MemoryStream();
        await ResultTsv.WriteAsync(SampleResult.Full("a\tb"), stream, CancellationToken.None);
        var lines = Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n').Split('\n');

        Assert.Equal(6, lines.Length);
        Assert.All(lines, line => Assert.Equal(13, line.Split('\t').Length));
        Assert.StartsWith("a b\t1\t1\t0.8206\t0.914\tPfeiffer syndrome\tOMIM:101600;ORPHA:710\tFGFR2\tchr10:121520163:G>C\t", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("a b\t0\t0\t0.0412\t0.0412\tnone of these\t", lines[5], StringComparison.Ordinal);
    }
}
