using System.IO.Compression;
using Grpc.Net.Compression;

namespace GenomeTriage.Server.Calls;

/// <summary>
/// The one message encoding besides identity. The library bounds a message as it comes, but not what it expands to; this
/// stops a bomb at the same limit, before the memory is taken.
/// </summary>
/// <param name="largest">The most bytes a message may expand to.</param>
internal sealed class BoundedGzip(int largest) : ICompressionProvider
{
    /// <summary>Its name in <c>grpc-encoding</c>.</summary>
    public const string Name = "gzip";

    public string EncodingName => Name;

    public Stream CreateCompressionStream(Stream stream, CompressionLevel? compressionLevel) =>
        new GzipMessage(stream, compressionLevel ?? CompressionLevel.Fastest);

    public Stream CreateDecompressionStream(Stream stream) => new BoundedGunzip(stream, largest);
}
