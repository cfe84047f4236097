using System.Text;
using GenomeTriage.Client;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Tests.EndToEnd;
using GenomeTriage.Testing;
using Grpc.Core;

namespace GenomeTriage.Server.Tests.Annotating;

/// <summary>A VCF in and the annotated one out.</summary>
public sealed class AnnotateTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Example_OverTheWire_IsWhatTheCommandLineWrites(bool bgzf)
    {
        var example = Path.Combine(SharedData.RepositoryRoot, "examples", "singleton.vcf.gz");
        var local = Path.Combine(Path.GetTempPath(), $"genometriage-{Guid.NewGuid():N}.vcf" + (bgzf ? ".gz" : ""));
        await ProcessRun.OutputOfAsync("dotnet", [RunningServer.Program, "annotate", example, "-o", local], Path.GetTempPath());
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var remote = new MemoryStream();
        await using var vcf = File.OpenRead(example);
        var summary = await new AnnotationClient(server.Channel).AnnotateAsync(new AnnotateHeader { VcfName = "singleton.vcf.gz", Bgzf = bgzf }, vcf, remote);
        Assert.Equal(await File.ReadAllBytesAsync(local), remote.ToArray());
        Assert.True(summary.Records > 0);
        Assert.Equal(summary.Alleles, summary.InTranscripts + summary.BetweenTranscripts + summary.NotBases + summary.NotLifted + summary.ReferenceDiffers + summary.ContigWithoutModel);
        File.Delete(local);
        File.Delete(local + ".tbi");
    }

    [Fact]
    public async Task File_ThatIsNoVcf_IsInvalidWithItsProblem()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var vcf = new MemoryStream(Encoding.ASCII.GetBytes("no VCF at all\n"));
        var failure = await Assert.ThrowsAsync<RpcException>(() => new AnnotationClient(server.Channel).AnnotateAsync(new AnnotateHeader { Assembly = Assembly.Grch38 }, vcf, Stream.Null));
        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        Assert.NotEmpty(TriageProblems.Of(failure));
    }
}
