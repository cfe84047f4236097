using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Building;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Tests.Packs;

namespace GenomeTriage.Knowledge.Tests.Building;

/// <summary>A source that is not as its format has it is refused, and the problem names the file, the line and the field.</summary>
public sealed class BrokenSourceTests : IDisposable
{
    private readonly SmallSources _sources = new();
    private readonly TemporaryFile _file = new();

    public void Dispose()
    {
        _file.Dispose();
        _sources.Dispose();
    }

    [Theory]
    [InlineData(SmallSourceTexts.OrphaOmim, "orpha\tomim\trelation\n11\t100001\tX\n", SourceProblemCodes.SourceFieldInvalid, 2, "relation")]
    [InlineData(SmallSourceTexts.OrphaOmim, "orpha\tomim\trelation\n11\tx\tE\n", SourceProblemCodes.SourceFieldInvalid, 2, "omim")]
    [InlineData(SmallSourceTexts.OrphaOmim, "orpha\tomim\trelation\n11\t100001\n", SourceProblemCodes.SourceColumnCount, 2, null)]
    [InlineData(SmallSourceTexts.OrphaOmim, "orpha\tomim\n", SourceProblemCodes.SourceHeaderMissing, 1, null)]
    [InlineData(SmallSourceTexts.Hpo, "[Term]\nid: HP:0000001\n", SourceProblemCodes.SourceFieldInvalid, 1, "name")]
    [InlineData(SmallSourceTexts.Hpo, "[Term]\nid: HP:1\nname: x\n", SourceProblemCodes.SourceFieldInvalid, 2, "id")]
    [InlineData(SmallSourceTexts.Hpo, "[Term]\nid: HP:0000001\nname: x\nsynonym: \"y\" NEAR []\n", SourceProblemCodes.SourceFieldInvalid, 4, "synonym")]
    [InlineData(SmallSourceTexts.Hpo, "nothing\n", SourceProblemCodes.SourceEmpty, 1, "[Term]")]
    [InlineData(SmallSourceTexts.Ddg2p, "\"gene symbol\n", SourceProblemCodes.SourceFieldInvalid, 1, null)]
    public void Build_BrokenSource_NamesFileLineAndField(string name, string text, string code, int line, string? field)
    {
        _sources.Write(name, text);
        var problem = Assert.Throws<InputException>(() => KnowledgeBuilder.Build(_sources.Path, _file.Path)).Problem;
        Assert.Equal((code, name, (long?)line, field), (problem.Code, problem.File, problem.Line, problem.Field));
    }

    [Theory]
    [InlineData(2, "NOPE", "qualifier")]
    [InlineData(3, "HP:1", "hpo_id")]
    [InlineData(5, "XXX", "evidence")]
    [InlineData(7, "5/4", "frequency")]
    [InlineData(7, "3/0", "frequency")]
    [InlineData(7, "101%", "frequency")]
    [InlineData(7, "HP:0040299", "frequency")]
    [InlineData(8, "BOTH", "sex")]
    [InlineData(10, "Q", "aspect")]
    [InlineData(0, "MONDO:1", "database_id")]
    public void Build_BrokenAnnotation_NamesTheField(int column, string value, string field)
    {
        string[] fields = ["OMIM:1", "x", "", "HP:0001250", "", "TAS", "", "", "", "", "P", "x"];
        fields[column] = value;
        const string header = "database_id\tdisease_name\tqualifier\thpo_id\treference\tevidence\tonset\tfrequency\tsex\tmodifier\taspect\tbiocuration";
        _sources.Write(SmallSourceTexts.Hpoa, $"#version: x\n{header}\n{string.Join('\t', fields)}\n");
        var problem = Assert.Throws<InputException>(() => KnowledgeBuilder.Build(_sources.Path, _file.Path)).Problem;
        Assert.Equal((SmallSourceTexts.Hpoa, (long?)3, field, value), (problem.File, problem.Line, problem.Field, problem.Found));
    }

    [Fact]
    public void Build_MissingSource_NamesTheFile()
    {
        _sources.Delete(SmallSourceTexts.Ddg2p);
        var problem = Assert.Throws<InputException>(() => KnowledgeBuilder.Build(_sources.Path, _file.Path)).Problem;
        Assert.Equal((SourceProblemCodes.SourceMissing, SmallSourceTexts.Ddg2p), (problem.Code, problem.File));
    }
}
