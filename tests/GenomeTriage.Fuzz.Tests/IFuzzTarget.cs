namespace GenomeTriage.Fuzz.Tests;

/// <summary>
/// A parser that is given any bytes. It may refuse them with an <see cref="Genome.Problems.InputException"/>; any other
/// exception, a hang or a wrong answer is a find.
/// </summary>
public interface IFuzzTarget
{
    /// <summary>Name of the parser.</summary>
    string Name { get; }

    /// <summary>Inputs to start from.</summary>
    IReadOnlyList<byte[]> Seeds { get; }

    /// <summary>Parses, and takes everything apart that was parsed.</summary>
    void Run(ReadOnlySpan<byte> input);
}
