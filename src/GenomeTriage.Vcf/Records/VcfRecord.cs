using GenomeTriage.Vcf.Alleles;
using GenomeTriage.Vcf.Genotypes;
using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Vcf.Records;

/// <summary>
/// One record: a view of one line in the reader's buffer that decodes a field when it is asked for. It is the same
/// object for every record of a reader and holds until the reader moves on; <see cref="Copy"/> keeps one longer.
/// </summary>
public sealed class VcfRecord
{
    private readonly ColumnBounds _columns = new();
    private byte[] _buffer = [];
    private int _start;
    private int _length;
    private int _alternateCount;

    internal VcfRecord(VcfHeader header, string? file) => (Header, File) = (header, file);

    /// <summary>The header of the file.</summary>
    public VcfHeader Header { get; }

    /// <summary>The file as the caller named it, or <c>null</c>.</summary>
    public string? File { get; }

    /// <summary>1-based line in the text of the file; 0 where it is not known, as when a region is read by an index.</summary>
    public long LineNumber { get; private set; }

    /// <summary>The whole line, without line end.</summary>
    public ReadOnlySpan<byte> Line => new(_buffer, _start, _length);

    /// <summary>The contig as the file names it.</summary>
    public ReadOnlySpan<byte> Contig => Column(RecordColumn.Chrom);

    /// <summary>1-based position of the first base of <see cref="Reference"/>; 0 is the telomere before the first base.</summary>
    public int Position { get; private set; }

    /// <summary>Identifiers, separated by <c>;</c>, or <c>.</c>.</summary>
    public ReadOnlySpan<byte> Id => Column(RecordColumn.Id);

    /// <summary>The reference bases as the file has them, in upper or lower case.</summary>
    public ReadOnlySpan<byte> Reference => Column(RecordColumn.Ref);

    /// <summary>The alternate alleles.</summary>
    public AlternateAlleles Alternates => new(Column(RecordColumn.Alt));

    /// <summary>How many alternate alleles there are; counted once for all samples.</summary>
    internal int AlternateCount => _alternateCount >= 0 ? _alternateCount : _alternateCount = Alternates.Count;

    /// <summary>Phred-scaled quality; <c>null</c> where missing.</summary>
    /// <exception cref="GenomeTriage.Genome.Problems.InputException">It is neither a number nor <c>.</c>.</exception>
    public double? Quality => QualityField.Parse(this);

    /// <summary>Filters.</summary>
    public Filters Filters => new(Column(RecordColumn.Filter));

    /// <summary>The column INFO.</summary>
    public InfoFields Info => new(Column(RecordColumn.Info));

    /// <summary>Keys of the sample columns.</summary>
    public FormatKeys Format => new(Column(RecordColumn.Format));

    /// <summary>1-based position of the last reference base that the record speaks of; see <see cref="RecordExtent"/>.</summary>
    public int End => RecordExtent.EndOf(this);

    /// <summary>
    /// Whether no alternate allele is named, only the reference or <c>&lt;NON_REF&gt;</c>, <c>&lt;*&gt;</c>: a block or
    /// site of a gVCF that says what was looked at, from <see cref="Position"/> to <see cref="End"/>.
    /// </summary>
    public bool IsReferenceBlock => !Alternates.AnyNamed;

    /// <summary>Finds an INFO field; see <see cref="InfoFields.TryGet"/>.</summary>
    public bool TryGetInfo(ReadOnlySpan<byte> key, out FieldValue value) => Info.TryGet(key, out value);

    /// <summary>The fields of a sample, by its 0-based index in <see cref="VcfHeader.Samples"/>.</summary>
    public SampleFields GetSample(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Header.Samples.Count);
        return new SampleFields(this, index, Column(RecordColumn.Format), Column(RecordColumn.Format + 1 + index));
    }

    /// <summary>The bytes of a fixed column; empty where the file has no such column.</summary>
    public ReadOnlySpan<byte> Column(RecordColumn column)
    {
        var (start, length) = _columns.Of(Line, (int)column);
        return new ReadOnlySpan<byte>(_buffer, _start + start, length);
    }

    /// <summary>Start and length of a fixed column in <see cref="Line"/>.</summary>
    internal (int Start, int Length) BoundsOf(RecordColumn column) => _columns.Of(Line, (int)column);

    /// <summary>A copy with a buffer of its own, which holds for as long as the caller does.</summary>
    public VcfRecord Copy()
    {
        var copy = new VcfRecord(Header, File);
        copy.Take(Line.ToArray(), 0, _length, LineNumber);
        return copy;
    }

    /// <summary>Points the record at a line that <paramref name="buffer"/> holds, and reads what every record must have.</summary>
    /// <exception cref="GenomeTriage.Genome.Problems.InputException">The number of columns or the position is wrong.</exception>
    internal void Take(byte[] buffer, int start, int length, long lineNumber)
    {
        TakeLine(buffer, start, length, lineNumber);
        ColumnCount.Check(this, Line, _columns.Found);
        Position = PositionField.Parse(this);
    }

    /// <summary>Points the record at a line of which nothing is known; the position is 0.</summary>
    internal void TakeLine(byte[] buffer, int start, int length, long lineNumber)
    {
        (_buffer, _start, _length, LineNumber, Position) = (buffer, start, length, lineNumber, 0);
        _alternateCount = -1;
        _columns.FindFixed(Line);
    }
}
