using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Hosting;

/// <summary>Opens the files a command line names; what fails is a typed problem, never an exception of the framework.</summary>
internal static class InputFiles
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Throws where <paramref name="path"/> is not a readable file.</summary>
    /// <exception cref="InputException">It does not exist or may not be read.</exception>
    public static void Require(string path)
    {
        if (path != StandardInput) OpenRead(path).Dispose();
    }

    /// <summary>Opens for reading; <c>-</c> is standard input.</summary>
    /// <exception cref="InputException">It does not exist or may not be read.</exception>
    public static Stream OpenRead(string path)
    {
        if (path == StandardInput) return Console.OpenStandardInput();
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refusal(CommandProblemCodes.FileNotFound, path, null, failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Refusal(CommandProblemCodes.FileUnreadable, path, failure.Message, failure);
        }
    }

    /// <summary>All bytes of a file or of standard input.</summary>
    /// <exception cref="InputException">It does not exist or may not be read.</exception>
    public static async Task<byte[]> ReadAllAsync(string path, CancellationToken cancellation)
    {
        await using var stream = OpenRead(path);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }

    private static InputException Refusal(string code, string path, string? reason, Exception inner) =>
        new(new Problem(code, ProblemSeverity.Error) { Found = path, Allowed = reason }, inner);
}
