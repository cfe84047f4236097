using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Annotation.Tests.Frequencies;

public sealed class FrequencyFieldFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public void Read_Fields_GivesThemInOrder() => Assert.Equal(
        [new FrequencyField("NORDIC_AF", "Nordic", FrequencyKind.Overall), new FrequencyField("N_HOM", "Nordic", FrequencyKind.Homozygotes)],
        Read("""[{ "field": "NORDIC_AF", "source": "Nordic", "kind": "overall" }, /* counts */ { "field": "N_HOM", "source": "Nordic", "kind": "Homozygotes" }]"""));

    [Theory]
    [InlineData("{}", "$")]
    [InlineData("[3]", "$[0].field")]
    [InlineData("""[{ "field": "A", "source": "S", "kind": "many" }]""", "$[0].kind")]
    [InlineData("""[{ "field": "A", "source": "S", "kind": "3" }]""", "$[0].kind")]
    [InlineData("""[{ "field": "A", "kind": "overall" }]""", "$[0].source")]
    [InlineData("[", null)]
    public void Read_Malformed_SaysWhere(string text, string? field)
    {
        var problem = Assert.Throws<ConfigurationException>(() => Read(text)).Problem;
        Assert.Equal((FrequencyProblemCodes.FrequencyFieldsMalformed, field), (problem.Code, problem.Field));
    }

    [Fact]
    public void Read_MissingFile_SaysSo() => Assert.Equal(
        FrequencyProblemCodes.FrequencyFieldsNotFound,
        Assert.Throws<ConfigurationException>(() => FrequencyFieldFile.Read(_path + ".no")).Problem.Code);

    public void Dispose() => File.Delete(_path);

    private IReadOnlyList<FrequencyField> Read(string text)
    {
        File.WriteAllText(_path, text);
        return FrequencyFieldFile.Read(_path);
    }
}
