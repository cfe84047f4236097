namespace GenomeTriage.Knowledge.Tests.Packs;

/// <summary>A file that is gone when the test is over.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(byte[]? bytes = null)
    {
        if (bytes is not null) File.WriteAllBytes(Path, bytes);
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"genometriage-{Guid.NewGuid():N}.gtpack");

    public void Dispose() => File.Delete(Path);
}
