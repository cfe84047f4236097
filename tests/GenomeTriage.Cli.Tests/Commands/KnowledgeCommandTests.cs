using GenomeTriage.Cli.Hosting;

namespace GenomeTriage.Cli.Tests.Commands;

/// <summary>The verbs of the knowledge pack end with the exit code that says what came of them.</summary>
public sealed class KnowledgeCommandTests
{
    [Fact]
    public async Task Verify_PackThatComesWithTheProgram_IsIntact() =>
        Assert.Equal(ExitCode.Done, await CommandLineHost.RunAsync(["knowledge", "verify"]));

    [Fact]
    public async Task Info_PackThatComesWithTheProgram_IsShown() =>
        Assert.Equal(ExitCode.Done, await CommandLineHost.RunAsync(["knowledge", "info", "--notes"]));

    [Theory]
    [InlineData("info")]
    [InlineData("verify")]
    public async Task Verb_PackThatIsNotThere_IsBadConfiguration(string verb) =>
        Assert.Equal(ExitCode.BadConfiguration, await CommandLineHost.RunAsync(["knowledge", verb, "--knowledge", "no-such.gtpack"]));

    [Fact]
    public async Task Build_FolderWithoutSources_IsBadInput()
    {
        var folder = Directory.CreateTempSubdirectory("genometriage-");
        try
        {
            Assert.Equal(ExitCode.BadInput, await CommandLineHost.RunAsync(["knowledge", "build", "--from", folder.FullName, "--out", Path.Combine(folder.FullName, "x.gtpack")]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Build_WithoutFolder_IsBadInput() =>
        Assert.Equal(ExitCode.BadInput, await CommandLineHost.RunAsync(["knowledge", "build"]));
}
