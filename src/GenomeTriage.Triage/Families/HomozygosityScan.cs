using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Triage.Families;

/// <summary>
/// Long stretches without a heterozygous call of the patient, from the calls alone: many on many chromosomes tell of
/// related parents, a long one on a single chromosome of uniparental isodisomy or a deletion. Records come in order of
/// place; a stretch that is met out of order ends.
/// </summary>
internal sealed class HomozygosityScan
{
    private const int LeastLength = 5_000_000;
    private const int LeastCalls = 25;
    private const int MostBetweenCalls = 2_000_000;

    private readonly long[] _lengths = new long[Contig.Count + 1];
    private Contig _contig;
    private int _start;
    private int _last;
    private int _calls;

    /// <summary>Counts a sure carrier call of the patient.</summary>
    public void Count(Contig contig, int position, SampleCall call)
    {
        if (!contig.IsAutosome || !KinshipTally.IsSure(call)) return;
        if (call.IsHeterozygous || contig != _contig || position < _last || position - _last > MostBetweenCalls) End();
        if (call.IsHeterozygous) return;
        if (_calls == 0) (_contig, _start) = (contig, position);
        _last = position;
        _calls++;
    }

    /// <summary>Bases in such stretches on a chromosome, so far.</summary>
    public long LengthOn(Contig contig) => _lengths[contig.Ordinal] + (contig == _contig && IsLong ? _last - _start : 0);

    /// <summary>Bases in such stretches on all autosomes, so far.</summary>
    public long Total => Enumerable.Range(1, Contig.Count).Sum(ordinal => LengthOn(new Contig((byte)ordinal)));

    private bool IsLong => _calls >= LeastCalls && _last - _start >= LeastLength;

    private void End()
    {
        if (IsLong) _lengths[_contig.Ordinal] += _last - _start;
        _calls = 0;
    }
}
