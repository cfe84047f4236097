using System.IO.Pipelines;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Reading;

/// <summary>
/// Reads the records of a VCF in order: plain text, gzip or BGZF, from a file, a stream or a pipe. It asks the source
/// for more only when the caller asks for more, and holds one buffer as long as the longest line.
/// </summary>
/// <example><code>
/// await using var reader = await VcfReader.OpenAsync(path);
/// while (await reader.ReadAsync(cancellationToken))
///     count += reader.Record.Alternates.Count;
/// </code></example>
public sealed class VcfReader : IAsyncDisposable
{
    private readonly Stream _text;
    private readonly LineBuffer _lines;
    private readonly VcfReaderOptions _options;
    private readonly List<Problem> _notices;

    private VcfReader(Stream text, LineBuffer lines, VcfHeader header, VcfReaderOptions options)
    {
        (_text, _lines, _options, Header) = (text, lines, options, header);
        _notices = [.. header.Notices];
        Record = new VcfRecord(header, options.FileName);
    }

    /// <summary>The header.</summary>
    public VcfHeader Header { get; }

    /// <summary>The record that the last read gave; the same object every time.</summary>
    public VcfRecord Record { get; }

    /// <summary>Records read so far.</summary>
    public long RecordCount { get; private set; }

    /// <summary>What was unusual so far and did not keep the file from being read.</summary>
    public IReadOnlyList<Problem> Notices => _notices;

    /// <summary>Opens a file.</summary>
    /// <exception cref="InputException">It is not a VCF, or its header cannot be read.</exception>
    public static ValueTask<VcfReader> OpenAsync(string path, VcfReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        var named = options ?? VcfReaderOptions.Default;
        if (named.FileName is null) named = named with { FileName = path };
        var file = new FileStream(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });
        return OpenAsync(file, named, cancellationToken);
    }

    /// <summary>Opens a pipe, whose writer is held back while the caller does not read on.</summary>
    /// <inheritdoc cref="OpenAsync(string, VcfReaderOptions?, CancellationToken)" path="/exception"/>
    public static ValueTask<VcfReader> OpenAsync(PipeReader pipe, VcfReaderOptions? options = null, CancellationToken cancellationToken = default) =>
        OpenAsync(pipe.AsStream(), options, cancellationToken);

    /// <summary>Opens a stream, standard input included; it is disposed with the reader.</summary>
    /// <inheritdoc cref="OpenAsync(string, VcfReaderOptions?, CancellationToken)" path="/exception"/>
    public static async ValueTask<VcfReader> OpenAsync(Stream source, VcfReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= VcfReaderOptions.Default;
        Stream? text = null;
        try
        {
            text = await VcfText.OpenAsync(source, options, cancellationToken);
            var lines = new LineBuffer(text, options);
            var header = await VcfHeaderReader.ReadAsync(lines, options, cancellationToken);
            return new VcfReader(text, lines, header, options);
        }
        catch
        {
            await (text ?? source).DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Goes to the next record; <c>false</c> at the end. Completes without waiting while the buffer holds whole lines.
    /// </summary>
    /// <exception cref="InputException">The line is no record, or the packed data is damaged or cut off.</exception>
    public ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default) =>
        TryRead() ? new(true) : ReadSlowlyAsync(cancellationToken);

    /// <summary>Goes to the next record if the buffer holds it whole; says nothing of the end of the file.</summary>
    /// <exception cref="InputException">The line is no record.</exception>
    public bool TryRead()
    {
        while (_lines.TryTakeLine())
        {
            if (TryTakeRecord()) return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _text.DisposeAsync();

    private async ValueTask<bool> ReadSlowlyAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await _lines.TakeLineAsync(cancellationToken))
            {
                if (TryTakeRecord()) return true;
            }

            return false;
        }
        catch (InputException e) when (e.Problem.Line is null)
        {
            throw new InputException(e.Problem with { Line = _lines.LineNumber + 1 }, e);
        }
    }

    private bool TryTakeRecord()
    {
        if (_lines.LineLength == 0)
        {
            NoticeOnce(VcfProblemCodes.EmptyLine);
            return false;
        }

        if (_lines.IsUnterminated) NoticeOnce(VcfProblemCodes.LastLineUnterminated);
        Record.Take(_lines.Buffer, _lines.LineStart, _lines.LineLength, _lines.LineNumber);
        RecordCount++;
        return true;
    }

    private void NoticeOnce(string code)
    {
        if (_notices.Exists(notice => notice.Code == code)) return;
        _notices.Add(new Problem(code, ProblemSeverity.Warning) { File = _options.FileName, Line = _lines.LineNumber });
    }
}
