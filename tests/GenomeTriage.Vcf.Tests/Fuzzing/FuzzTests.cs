using System.Globalization;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Vcf.Tests.Fuzzing;

/// <summary>
/// A short run of every target with fixed seeds. GENOMETRIAGE_FUZZ_ROUNDS asks for a longer one, and
/// GENOMETRIAGE_FUZZ_SEED for another.
/// </summary>
public sealed class FuzzTests
{
    private static readonly IFuzzTarget[] Targets = [new RecordTarget(), new HeaderTarget(), new BgzfTarget(), new GzipTarget(), new IndexTarget()];

    public static TheoryData<string> Names() => new(Targets.Select(target => target.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_MutatedSeeds_AreReadOrRefused(string name)
    {
        var target = Targets.Single(target => target.Name == name);
        var mutator = new Mutator(Setting("GENOMETRIAGE_FUZZ_SEED", 1));
        for (var rounds = Setting("GENOMETRIAGE_FUZZ_ROUNDS", 1500); rounds > 0; rounds--)
            Try(target, mutator.Mutate(target.Seeds[rounds % target.Seeds.Count]));
    }

    /// <summary>Cut and empty inputs, and what a run once found.</summary>
    [Theory]
    [InlineData("VCF line", "Y2hyMQkxMDAJLgkJLgkuCS4JLgkuCS4JLgo=")]
    [InlineData("VCF header", "I0NIUk9N")]
    [InlineData("BGZF block", "H4sIBAAAAAAA/wYAQkMCABkA")]
    [InlineData("gzip member", "H4sI")]
    [InlineData("index", "Q1NJAQ==")]
    public void Run_KeptCase_IsReadOrRefused(string name, string base64) =>
        Try(Targets.Single(target => target.Name == name), Convert.FromBase64String(base64));

    private static void Try(IFuzzTarget target, byte[] input)
    {
        try
        {
            target.Run(input);
        }
        catch (InputException)
        {
            return;
        }
        catch (Exception e)
        {
            Assert.Fail($"{target.Name}: {Convert.ToBase64String(input)}: {e}");
        }
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
