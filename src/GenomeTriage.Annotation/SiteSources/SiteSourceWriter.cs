using System.Security.Cryptography;
using System.Text.Json;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Annotation.SiteSources;

/// <summary>Writes the file of a source from rows in ascending order within each stretch of a contig; stretches may come in any order.</summary>
public sealed class SiteSourceWriter
{
    private const int RowsOfABlock = 4096;
    private readonly Stream _target;
    private readonly int _columns;
    private readonly List<SiteRow> _block = [];
    private readonly List<SiteBlockPlace> _places = [];
    private long _offset;

    /// <summary>Begins a file; the stream is left open.</summary>
    public SiteSourceWriter(Stream target, int columns)
    {
        (_target, _columns) = (target, columns);
        Put(SiteSourceFormat.Mark);
    }

    /// <summary>Rows so far.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds a row; a repeated allele is passed over, so that the first counts.</summary>
    /// <exception cref="InputException"><see cref="SiteSourceProblemCodes.Unordered"/>.</exception>
    public void Add(SiteRow row)
    {
        if (_block.Count > 0)
        {
            var last = _block[^1].Variant;
            if (row.Variant == last) return;
            if (last.Contig == row.Variant.Contig && row.Variant.Position < last.Position) throw Unordered(row);
            if (last.Contig != row.Variant.Contig || (_block.Count >= RowsOfABlock && row.Variant.Position > last.Position)) Close();
        }

        _block.Add(row);
        Rows++;
    }

    /// <summary>Ends a stretch: the next row may lie before it, if the stretches do not overlap.</summary>
    public void EndStretch() => Close();

    /// <summary>Writes what is left, the index and the manifest.</summary>
    /// <exception cref="InputException">Two stretches of a contig overlap.</exception>
    public void Complete(SiteSourceManifest manifest)
    {
        Close();
        _places.Sort((left, right) => (left.Contig, left.First).CompareTo((right.Contig, right.First)));
        for (var i = 1; i < _places.Count; i++)
        {
            if (_places[i].Contig == _places[i - 1].Contig && _places[i].First <= _places[i - 1].Last)
                throw Unordered($"{_places[i].Contig}:{_places[i].First}");
        }

        var index = new byte[_places.Count * SiteSourceFormat.PlaceLength];
        for (var i = 0; i < _places.Count; i++) SiteSourceFormat.Write(_places[i], index.AsSpan(i * SiteSourceFormat.PlaceLength));
        WriteEnd(index, JsonSerializer.SerializeToUtf8Bytes(manifest with { Rows = Rows }, SiteSource.Json));
    }

    private void WriteEnd(byte[] index, byte[] manifest)
    {
        var trailer = new byte[SiteSourceFormat.TrailerLength];
        var start = _offset;
        Put(index);
        Put(manifest);
        SiteSourceFormat.WriteTrailer(trailer, start, _places.Count, start + index.Length, manifest.Length, SHA256.HashData([.. index, .. manifest]));
        Put(trailer);
    }

    private void Close()
    {
        if (_block.Count == 0) return;
        _block.Sort((left, right) => left.Variant.CompareTo(right.Variant));
        var packed = SiteBlock.Pack(_block, _columns);
        _places.Add(new SiteBlockPlace(
            _block[0].Variant.Contig, _block[0].Variant.Position, _block[^1].Variant.Position, _offset, packed.Length, _block.Count, SiteSourceFormat.CheckOf(packed)));
        Put(packed);
        _block.Clear();
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        _target.Write(bytes);
        _offset += bytes.Length;
    }

    private static InputException Unordered(SiteRow row) => Unordered(row.Variant.ToString());

    private static InputException Unordered(string place) =>
        new(new Problem(SiteSourceProblemCodes.Unordered, ProblemSeverity.Error) { Found = place });
}
