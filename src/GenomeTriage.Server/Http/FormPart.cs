using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Cases;
using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Server.Http;

/// <summary>
/// A part of a form, read as it comes. What is wrong with the form becomes a problem of the input here, where it is known
/// to come from the client; any other fault of reading further in is the program's own.
/// </summary>
/// <param name="part">The part.</param>
internal sealed class FormPart(Stream part) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether reading a form failed because of what the client sent; a request beyond a limit has a status of its own.</summary>
    public static bool IsDamage(Exception fault) => fault is (InvalidDataException or IOException) and not BadHttpRequestException;

    /// <summary>What to tell of it.</summary>
    public static InputException Damaged(Exception fault) => new(new Problem(CaseProblemCodes.FormDamaged, ProblemSeverity.Error), fault);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await part.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            throw Damaged(fault);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
