using GenomeTriage.Knowledge.Building;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Testing;

namespace GenomeTriage.Knowledge.Tests.Packs;

/// <summary>The pack in the repository is what the builder makes of the official files today.</summary>
[Trait("data", "shared")]
public sealed class ShippedPackConformanceTests : IDisposable
{
    private readonly TemporaryFile _built = new();

    public void Dispose() => _built.Dispose();

    // Compared decoded, not byte by byte: another release of the runtime may compress otherwise.
    [Fact]
    public void Build_FromTheOfficialFiles_GivesTheShippedContent()
    {
        var folder = Path.GetDirectoryName(SharedData.PathOf("hpo"))!;
        var report = KnowledgeBuilder.Build(folder, _built.Path);
        using var built = PackFile.Open(_built.Path);
        using var shipped = PackFile.Open(KnowledgePack.DefaultPath());
        Assert.Equal(shipped.Sections.Select(section => section.Name), built.Sections.Select(section => section.Name));
        Assert.All(built.Sections, section => Assert.True(built.Section(section.Name).Span.SequenceEqual(shipped.Section(section.Name).Span), section.Name));
        Assert.True(KnowledgePack.Verify(KnowledgePack.DefaultPath(), folder).IsIntact);
        AssertNotes(report);
    }

    private static void AssertNotes(BuildReport report)
    {
        Assert.Equal(5, report.CountOf("clinvar-grch37", BuildNoteKinds.LiftoverNotCovered));
        Assert.Equal(0, report.CountOf("clinvar-strict", BuildNoteKinds.LiftoverDiffers));
        Assert.Equal(0, report.CountOf("chain-b37", BuildNoteKinds.ChainsDiffer));
        Assert.Equal(80, report.CountOf("hpoa", BuildNoteKinds.SecondDiseaseName));
        Assert.Equal(0, report.CountOf("orpha-ern", BuildNoteKinds.NetworkUnknown));
    }
}
