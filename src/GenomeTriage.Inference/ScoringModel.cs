using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;

namespace GenomeTriage.Inference;

/// <summary>
/// An ONNX model that gives one score a row of features. The one place that knows ONNX Runtime; it knows nothing of
/// what the features mean. Safe for use by several threads.
/// </summary>
public sealed class ScoringModel : IDisposable
{
    private readonly InferenceSession _session;
    private readonly SessionOptions _options;
    private readonly RunOptions _run = new();
    private readonly string _input;
    private readonly string _output;

    private ScoringModel(InferenceSession session, SessionOptions options, string input, string output, int features, string sha256)
    {
        (_session, _options, _input, _output) = (session, options, input, output);
        (FeatureCount, Sha256) = (features, sha256);
    }

    /// <summary>Number of features of a row.</summary>
    public int FeatureCount { get; }

    /// <summary>SHA-256 of the model file, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Opens a model: one float input of shape [rows, <paramref name="features"/>], first output of one float a row.</summary>
    /// <param name="path">The .onnx file.</param>
    /// <param name="features">The number of features that the caller computes.</param>
    /// <param name="expectedSha256">The hash that the model card states, or <c>null</c> to accept any.</param>
    /// <exception cref="ModelException">The file is missing, altered, unreadable or of another shape.</exception>
    public static ScoringModel Open(string path, int features, string? expectedSha256 = null)
    {
        if (!File.Exists(path))
            throw new ModelException(InferenceProblemCodes.ModelNotFound, path, "no such file");
        var bytes = File.ReadAllBytes(path);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (expectedSha256 is not null && sha256 != expectedSha256)
            throw new ModelException(InferenceProblemCodes.ModelAltered, path, sha256);
        var options = SingleThreaded();
        return Wrap(path, CreateSession(path, bytes, options), options, features, sha256);
    }

    /// <summary>Scores every row of <paramref name="rows"/> (row-major, <see cref="FeatureCount"/> wide) into <paramref name="scores"/>.</summary>
    /// <exception cref="ArgumentException">The lengths do not fit each other.</exception>
    public void Score(float[] rows, Span<float> scores)
    {
        if (rows.Length != scores.Length * FeatureCount)
            throw new ArgumentException($"{rows.Length} values are not {scores.Length} rows of {FeatureCount} features.", nameof(rows));
        if (scores.IsEmpty) return;
        using var input = OrtValue.CreateTensorValueFromMemory(rows, [scores.Length, FeatureCount]);
        using var outputs = _session.Run(_run, [_input], [input], [_output]);
        outputs[0].GetTensorDataAsSpan<float>()[..scores.Length].CopyTo(scores);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _session.Dispose();
        _options.Dispose();
        _run.Dispose();
    }

    /// <summary>One thread a call: cases are scored side by side, and the sum of floats must not depend on the machine.</summary>
    private static SessionOptions SingleThreaded() => new()
    {
        IntraOpNumThreads = 1,
        InterOpNumThreads = 1,
        ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
        GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
    };

    private static InferenceSession CreateSession(string path, byte[] bytes, SessionOptions options)
    {
        try
        {
            return new InferenceSession(bytes, options);
        }
        catch (OnnxRuntimeException e)
        {
            options.Dispose();
            throw new ModelException(InferenceProblemCodes.ModelUnreadable, path, e.Message, e);
        }
    }

    private static ScoringModel Wrap(string path, InferenceSession session, SessionOptions options, int features, string sha256)
    {
        var inputs = session.InputMetadata.ToList();
        var fits = inputs is [{ Value: { IsTensor: true, Dimensions: [_, var width] } } one] && width == features && one.Value.ElementType == typeof(float);
        if (fits)
            return new ScoringModel(session, options, inputs[0].Key, session.OutputNames[0], features, sha256);
        var shape = string.Join(", ", inputs.Select(i => $"{i.Key}[{string.Join(',', i.Value.Dimensions)}]"));
        session.Dispose();
        options.Dispose();
        throw new ModelException(InferenceProblemCodes.ModelShapeUnexpected, path, $"{shape}; {features} features expected");
    }
}
