using System.IO.Pipelines;

namespace GenomeTriage.Triage.Cases;

/// <summary>Where the variants come from: a file, a stream or a pipe; plain, gzip or BGZF, told by the bytes themselves.</summary>
public sealed class VcfSource
{
    private readonly Func<Stream> _open;

    private VcfSource(string name, Func<Stream> open) => (Name, _open) = (name, open);

    /// <summary>The name used in problems: the path as given, or a name of the stream such as <c>stdin</c>.</summary>
    public string Name { get; }

    /// <summary>A file, opened when the run starts.</summary>
    public static VcfSource FromFile(string path) => new(path, () => new FileStream(
        path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan | FileOptions.Asynchronous));

    /// <summary>A stream that is read once, forward, and disposed by the run.</summary>
    public static VcfSource FromStream(Stream stream, string name) => new(name, () => stream);

    /// <summary>A pipe that is read once; reading no faster than the ranking, so that its writer feels the pressure.</summary>
    public static VcfSource FromPipe(PipeReader reader, string name) => new(name, () => reader.AsStream());

    /// <summary>Opens the bytes; the caller disposes them.</summary>
    public Stream Open() => _open();
}
