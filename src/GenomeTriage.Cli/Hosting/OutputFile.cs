using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Hosting;

/// <summary>
/// Where a result goes. A file appears under its name only when it is whole: it is written beside it first and then
/// renamed, so that a run that fails leaves no half result.
/// </summary>
internal static class OutputFile
{
    /// <summary>Writes to <paramref name="path"/>, or to standard output where it is <c>null</c> or <c>-</c>.</summary>
    /// <exception cref="ConfigurationException">The place cannot be written to.</exception>
    public static async Task WriteAsync(string? path, Func<Stream, Task> write)
    {
        if (path is null or InputFiles.StandardInput)
        {
            await using var console = Console.OpenStandardOutput();
            await write(console);
            return;
        }

        try
        {
            await WriteFileAsync(path, write);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ConfigurationException(
                new Problem(CommandProblemCodes.OutputUnwritable, ProblemSeverity.Error) { Found = path, Allowed = failure.Message }, failure);
        }
    }

    private static async Task WriteFileAsync(string path, Func<Stream, Task> write)
    {
        var partial = $"{path}.partial";
        try
        {
            await using (var file = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None))
                await write(file);
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
