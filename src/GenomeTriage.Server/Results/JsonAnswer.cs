using System.Buffers;
using System.IO.Pipelines;

namespace GenomeTriage.Server.Results;

/// <summary>
/// A whole answer as JSON, held in pieces of the shared pool until it is disposed of: an answer is some megabytes, and as one
/// array, grown by doubling, many at once would take gigabytes.
/// </summary>
public sealed class JsonAnswer : IDisposable
{
    private const int PieceSize = 256 * 1024;

    private readonly Pipe _pipe = new(new PipeOptions(pauseWriterThreshold: 0, minimumSegmentSize: PieceSize, useSynchronizationContext: false));

    private JsonAnswer()
    {
    }

    /// <summary>The document, UTF-8.</summary>
    public ReadOnlySequence<byte> Bytes { get; private set; }

    /// <summary>Gathers what is written.</summary>
    /// <param name="write">Writes the document.</param>
    public static async Task<JsonAnswer> WriteAsync(Action<IBufferWriter<byte>> write, CancellationToken cancellationToken)
    {
        var answer = new JsonAnswer();
        try
        {
            write(answer._pipe.Writer);
            await answer._pipe.Writer.CompleteAsync();
            answer.Bytes = (await answer._pipe.Reader.ReadAsync(cancellationToken)).Buffer;
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    /// <summary>Gives the pieces back; <see cref="Bytes"/> is not to be read afterwards.</summary>
    public void Dispose()
    {
        _pipe.Writer.Complete();
        _pipe.Reader.Complete();
    }
}
