using System.Text;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Genome.Sequences.Fasta;

/// <summary>Makes the index of a FASTA file by reading it once, as <c>samtools faidx</c> does.</summary>
internal sealed class FastaIndexBuilder(string path)
{
    private readonly List<FastaIndexEntry> _entries = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private FastaIndexEntry _open;
    private bool _isOpen;
    private bool _sawShortLine;
    private long _offset;
    private long _line;

    internal static List<FastaIndexEntry> Build(Stream file, string path)
    {
        var builder = new FastaIndexBuilder(path);
        var buffer = new byte[1 << 20];
        var kept = 0;
        int read;
        while ((read = file.Read(buffer, kept, buffer.Length - kept)) > 0)
        {
            var filled = kept + read;
            var used = builder.TakeLines(buffer.AsSpan(0, filled));
            kept = filled - used;
            buffer.AsSpan(used, kept).CopyTo(buffer);
            if (kept == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        }

        if (kept > 0) builder.TakeLine(buffer.AsSpan(0, kept), kept);
        return builder.Finish();
    }

    private int TakeLines(ReadOnlySpan<byte> bytes)
    {
        var used = 0;
        while (bytes[used..].IndexOf((byte)'\n') is var end and >= 0)
        {
            TakeLine(bytes.Slice(used, end), end + 1);
            used += end + 1;
        }

        return used;
    }

    private void TakeLine(ReadOnlySpan<byte> line, int width)
    {
        _line++;
        if (line is [.., (byte)'\r']) line = line[..^1];
        if (line is [(byte)'>', ..]) Begin(line[1..], width);
        else if (_isOpen) Extend(line.Length, width);
        else if (!line.IsEmpty) throw Fail(FastaProblemCodes.NotFasta, Encoding.ASCII.GetString(line[..Math.Min(line.Length, 20)]));
        _offset += width;
    }

    private void Begin(ReadOnlySpan<byte> header, int width)
    {
        Close();
        var blank = header.IndexOfAny((byte)' ', (byte)'\t');
        var name = Encoding.UTF8.GetString(blank < 0 ? header : header[..blank]);
        if (!_names.Add(name)) throw Fail(FastaProblemCodes.FastaDuplicateName, name);
        (_open, _isOpen, _sawShortLine) = (new FastaIndexEntry(name, 0, _offset + width, 0, 0), true, false);
    }

    private void Extend(int bases, int width)
    {
        if (bases == 0)
        {
            _sawShortLine = true;
            return;
        }

        if (_sawShortLine || (_open.LineBases > 0 && bases > _open.LineBases)) throw Fail(FastaProblemCodes.FastaUnevenLines, _open.Name);
        if (_open.LineBases == 0) _open = _open with { LineBases = bases, LineWidth = width };
        _sawShortLine = bases < _open.LineBases;
        _open = _open with { Length = checked(_open.Length + bases) };
    }

    private void Close()
    {
        if (_isOpen) _entries.Add(_open.LineBases > 0 ? _open : _open with { LineBases = 1, LineWidth = 1 });
    }

    private List<FastaIndexEntry> Finish()
    {
        Close();
        return _entries.Count > 0 ? _entries : throw Fail(FastaProblemCodes.NotFasta, "");
    }

    private InputException Fail(string code, string found) =>
        new(new Problem(code, ProblemSeverity.Error) { File = path, Line = _line, Found = found });
}
