namespace GenomeTriage.Inference;

/// <summary>Codes of what can be wrong with a model file.</summary>
public static class InferenceProblemCodes
{
    /// <summary>There is no file at the path.</summary>
    public const string ModelNotFound = nameof(ModelNotFound);

    /// <summary>The file's SHA-256 is not the one its card states: altered or truncated.</summary>
    public const string ModelAltered = nameof(ModelAltered);

    /// <summary>ONNX Runtime cannot read the file.</summary>
    public const string ModelUnreadable = nameof(ModelUnreadable);

    /// <summary>The model's input is not one float matrix of the expected number of features.</summary>
    public const string ModelShapeUnexpected = nameof(ModelShapeUnexpected);
}
