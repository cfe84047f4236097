using GenomeTriage.Testing;

namespace GenomeTriage.Inference.Tests;

public sealed class ScoringModelTests
{
    private static string ModelPath =>
        Path.Combine(SharedData.RepositoryRoot, "tests", "GenomeTriage.Inference.Tests", "Models", "linear.onnx");

    [Fact]
    public void Score_SeveralRows_GivesTheModelsValueForEach()
    {
        using var model = ScoringModel.Open(ModelPath, features: 3);
        var scores = new float[2];
        model.Score([1, 2, 3, 0, 0, -4], scores);
        Assert.Equal([2 - 2 + 1.5f + 0.25f, -2 + 0.25f], scores);
    }

    [Fact]
    public void Score_NoRows_DoesNothing()
    {
        using var model = ScoringModel.Open(ModelPath, features: 3);
        model.Score([], []);
    }

    [Fact]
    public void Score_RowsOfAnotherWidth_IsRefused()
    {
        using var model = ScoringModel.Open(ModelPath, features: 3);
        Assert.Throws<ArgumentException>(() => model.Score([1, 2], new float[1]));
    }

    [Fact]
    public void Score_FromManyThreads_IsTheSame()
    {
        using var model = ScoringModel.Open(ModelPath, features: 3);
        var results = new float[64];
        Parallel.For(0, results.Length, i =>
        {
            var one = new float[1];
            model.Score([i, 0, 0], one);
            results[i] = one[0];
        });
        Assert.Equal(Enumerable.Range(0, 64).Select(i => 2f * i + 0.25f), results);
    }

    [Fact]
    public void Open_AnotherHashThanStated_IsRefused()
    {
        var problem = Assert.Throws<ModelException>(() => ScoringModel.Open(ModelPath, 3, new string('0', 64)));
        Assert.Equal(InferenceProblemCodes.ModelAltered, problem.Code);
    }

    [Fact]
    public void Open_AnotherNumberOfFeatures_IsRefused()
    {
        var problem = Assert.Throws<ModelException>(() => ScoringModel.Open(ModelPath, 4));
        Assert.Equal(InferenceProblemCodes.ModelShapeUnexpected, problem.Code);
    }

    [Fact]
    public void Open_NoSuchFile_IsRefused()
    {
        var problem = Assert.Throws<ModelException>(() => ScoringModel.Open(ModelPath + ".none", 3));
        Assert.Equal(InferenceProblemCodes.ModelNotFound, problem.Code);
    }

    [Fact]
    public void Open_TruncatedFile_IsRefused()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, File.ReadAllBytes(ModelPath)[..60]);
            var problem = Assert.Throws<ModelException>(() => ScoringModel.Open(path, 3));
            Assert.Equal(InferenceProblemCodes.ModelUnreadable, problem.Code);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
