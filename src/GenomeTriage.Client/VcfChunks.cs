using System.Buffers;
using Google.Protobuf;

namespace GenomeTriage.Client;

/// <summary>Cuts a VCF into the chunks that are sent.</summary>
internal static class VcfChunks
{
    // Small enough that a server in .NET takes the chunk into its ordinary heap, where it is cheap to free.
    private const int Size = 64 * 1024;

    /// <summary>Reads to the end, no faster than <paramref name="send"/> takes; a chunk is valid until its send returns.</summary>
    public static async Task SendAsync(Stream vcf, Func<ByteString, Task> send, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Size);
        try
        {
            int read;
            while ((read = await vcf.ReadAtLeastAsync(buffer.AsMemory(0, Size), Size, throwOnEndOfStream: false, cancellationToken)) > 0)
            {
                // The message is on its way, serialised, when the write returns; so the buffer can be used again.
                await send(UnsafeByteOperations.UnsafeWrap(buffer.AsMemory(0, read)));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
