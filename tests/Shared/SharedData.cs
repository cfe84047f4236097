using System.Reflection;

namespace GenomeTriage.Testing;

/// <summary>
/// The real public data that lies beside the checkout on machines that have it. A fresh clone does not: tests that
/// need it are skipped there, and <c>.ci/run</c> runs them.
/// </summary>
internal static class SharedData
{
    /// <summary>The folder, whether or not it exists.</summary>
    public static string Root { get; } =
        Environment.GetEnvironmentVariable("GENOMETRIAGE_SHARED_DATA")
        ?? Path.GetFullPath(Path.Combine(RepositoryRoot, "..", "shared", "data"));

    /// <summary>The folder of the solution file, found by walking up from the test assembly.</summary>
    public static string RepositoryRoot
    {
        get
        {
            var folder = Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location);
            while (folder is not null && !File.Exists(Path.Combine(folder, "GenomeTriage.sln")))
                folder = Path.GetDirectoryName(folder);
            return folder ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }
    }

    /// <summary>The full path of a file of the shared data; skips the calling test where it is absent.</summary>
    public static string PathOf(string relative)
    {
        var path = Path.Combine(Root, relative);
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"shared data not present: {relative}");
        return path;
    }
}
