using System.Diagnostics;
using System.Globalization;
using GenomeTriage.Fuzz.Tests.Targets;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Fuzz.Tests;

/// <summary>
/// A short run of every parser with a fixed seed. GENOMETRIAGE_FUZZ_SECONDS asks for so many seconds a parser instead, and
/// GENOMETRIAGE_FUZZ_SEED for another seed; <c>build/fuzz</c> sets both.
/// </summary>
public sealed class FuzzTests
{
    private const int Rounds = 500;

    // A section that says it is longer than the bytes it is stored in, so that reading it would have left the file.
    private const string PackSectionLongerThanItsBytes =
        "R1TQSw0KGgoBAAAAAgAAAMABAAAAAAAAwAAAAAAAAAApYd+icqcYIPFhcGzphK7Ymc81GWDwf2xqrw49GGZCURsrAQAkAGKxQMoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAgMEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYQAAAAAAAAAAAAAAAAAAAAAA"
        + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAKAAAAAAAAACwBAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATwX7H6wHCrrkJQdFq6lDExt48lVtOlJ0"
        + "SVhq4V3KNAhiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAQAAAAAAAAABAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        + "AAAAAAAAAACfZKdH4bl/ExertrRHKWybbwIB55+zxTVubHfom2qAag==";

    private static readonly IFuzzTarget[] Targets =
    [
        new RecordTarget(), new HeaderTarget(), new BgzfTarget(), new GzipTarget(), new IndexTarget(),
        new TriageTarget(), new PedTarget(), new PhenopacketTarget(), new PackTarget(), new FastaIndexTarget(), new ChainTarget(), new GffTarget(),
    ];

    public static TheoryData<string> Names() => new(Targets.Select(target => target.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_MutatedSeeds_AreReadOrRefused(string name)
    {
        var target = TargetOf(name);
        var mutator = new Mutator(Setting("GENOMETRIAGE_FUZZ_SEED", 1));
        var seconds = Setting("GENOMETRIAGE_FUZZ_SECONDS", 0);
        var clock = Stopwatch.StartNew();
        for (var round = 0; seconds > 0 ? clock.Elapsed.TotalSeconds < seconds : round < Rounds; round++)
            Try(target, mutator.Mutate(target.Seeds[round % target.Seeds.Count]));
        Assert.All(target.Seeds, seed => Try(target, seed));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_CutSeeds_AreReadOrRefused(string name)
    {
        var target = TargetOf(name);
        foreach (var seed in target.Seeds)
            for (var length = 0; length < Math.Min(seed.Length, 400); length++) Try(target, seed[..length]);
    }

    /// <summary>What a run once found, in base64.</summary>
    [Theory]
    [InlineData("VCF line", "Y2hyMQkxMDAJLgkJLgkuCS4JLgkuCS4JLgo=")]
    [InlineData("VCF header", "I0NIUk9N")]
    [InlineData("BGZF block", "H4sIBAAAAAAA/wYAQkMCABkA")]
    [InlineData("gzip member", "H4sI")]
    [InlineData("index", "Q1NJAQ==")]
    [InlineData("pack", PackSectionLongerThanItsBytes)]
    public void Run_KeptCase_IsReadOrRefused(string name, string base64) => Try(TargetOf(name), Convert.FromBase64String(base64));

    private static IFuzzTarget TargetOf(string name) => Targets.Single(target => target.Name == name);

    private static void Try(IFuzzTarget target, byte[] input)
    {
        try
        {
            target.Run(input);
        }
        catch (Exception refused) when (refused is InputException or ConfigurationException)
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
