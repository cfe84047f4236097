using System.Buffers;
using System.Text;
using GenomeTriage.Vcf.Compression.Bgzf;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Indexing;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Writing;

/// <summary>
/// Writes a VCF: header and records, as text or as BGZF with an index. What is not changed comes out byte for byte
/// (with LF as line end).
/// </summary>
/// <example><code>
/// await using var writer = new VcfWriter(File.Create(path), reader.Header, VcfOutputFormat.Bgzf);
/// while (await reader.ReadAsync(cancellationToken)) await writer.WriteAsync(reader.Record, cancellationToken);
/// </code></example>
public sealed class VcfWriter : IAsyncDisposable
{
    private const int FlushAt = 64 << 10;
    private readonly Stream _target;
    private readonly BgzfWriteStream? _bgzf;
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt * 2);
    private readonly VcfHeader _header;
    private bool _headerWritten;

    /// <summary>Writes to <paramref name="target"/>, which is disposed with the writer.</summary>
    public VcfWriter(Stream target, VcfHeader header, VcfOutputFormat format = VcfOutputFormat.Text)
    {
        _bgzf = format == VcfOutputFormat.Bgzf ? new BgzfWriteStream(target) : null;
        _target = _bgzf ?? target;
        _header = header;
        Index = _bgzf is null ? null : new VcfIndexBuilder(BinningScheme.Over(header.Contigs.InOrder.Max(contig => contig.Length) ?? 0));
    }

    /// <summary>The index of what was written, complete when all is; <c>null</c> for plain text, which has none.</summary>
    public VcfIndexBuilder? Index { get; }

    /// <summary>Writes a record as it was read.</summary>
    public ValueTask WriteAsync(VcfRecord record, CancellationToken cancellationToken = default)
    {
        Begin();
        var start = OffsetOfBuffered();
        RecordText.Write(_buffer, record);
        return EndRecordAsync(record, start, cancellationToken);
    }

    /// <summary>Writes a record with further INFO fields.</summary>
    public ValueTask WriteAsync(VcfRecord record, InfoAdditions additions, CancellationToken cancellationToken = default)
    {
        Begin();
        var start = OffsetOfBuffered();
        RecordText.Write(_buffer, record, additions);
        return EndRecordAsync(record, start, cancellationToken);
    }

    /// <summary>Writes what is still held, the header where no record was written, and the end of the file.</summary>
    public async ValueTask DisposeAsync()
    {
        Begin();
        await FlushAsync(CancellationToken.None);
        await _target.DisposeAsync();
    }

    private void Begin()
    {
        if (_headerWritten) return;
        _headerWritten = true;
        foreach (var line in _header.Lines) AppendLine(line.ToString());
        AppendLine(HeaderColumns.Text(_header));
    }

    private void AppendLine(string text)
    {
        Encoding.UTF8.GetBytes(text, _buffer);
        _buffer.Write("\n"u8);
    }

    /// <summary>An index needs the place of each record in the blocks, so BGZF is handed each one at once.</summary>
    private VirtualOffset OffsetOfBuffered()
    {
        if (_bgzf is null) return default;
        _bgzf.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
        return _bgzf.VirtualOffset;
    }

    private ValueTask EndRecordAsync(VcfRecord record, VirtualOffset start, CancellationToken cancellationToken)
    {
        if (_bgzf is null) return _buffer.WrittenCount < FlushAt ? ValueTask.CompletedTask : FlushAsync(cancellationToken);
        return WriteIndexedAsync(_bgzf, record, start, cancellationToken);
    }

    private ValueTask WriteIndexedAsync(BgzfWriteStream target, VcfRecord record, VirtualOffset start, CancellationToken cancellationToken)
    {
        var writing = target.WriteAsync(_buffer.WrittenMemory, cancellationToken);
        _buffer.ResetWrittenCount();
        Index!.Add(record, start, target.VirtualOffset);
        return writing;
    }

    private async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await _target.WriteAsync(_buffer.WrittenMemory, cancellationToken);
        _buffer.ResetWrittenCount();
    }
}

/// <summary>What a <see cref="VcfWriter"/> writes.</summary>
public enum VcfOutputFormat
{
    /// <summary>Plain text.</summary>
    Text = 0,

    /// <summary>BGZF, which can be indexed.</summary>
    Bgzf,
}
