namespace GenomeTriage.Inference;

/// <summary>A model file that cannot be used. The rooms above turn it into their own typed problem.</summary>
public sealed class ModelException(string code, string path, string detail, Exception? inner = null)
    : Exception($"{code}: {path}: {detail}", inner)
{
    /// <summary>One of <see cref="InferenceProblemCodes"/>.</summary>
    public string Code { get; } = code;

    /// <summary>The model file.</summary>
    public string Path { get; } = path;

    /// <summary>What was found.</summary>
    public string Detail { get; } = detail;
}
