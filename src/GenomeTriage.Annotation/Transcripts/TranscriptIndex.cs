using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.Transcripts;

/// <summary>
/// The transcripts of one contig, found by place. The contig is cut into windows of 16,384 bases that list the
/// transcripts reaching into them, so that a question costs one look-up however long genes are.
/// </summary>
public sealed class TranscriptIndex
{
    private const int WindowBits = 14;
    private readonly TranscriptMap[] _transcripts;
    private readonly int[] _first;
    private readonly int[] _entries;
    private readonly int _flank;

    /// <summary>Indexes transcripts in any order; each is found up to <paramref name="flank"/> bases beyond its ends.</summary>
    public TranscriptIndex(IEnumerable<TranscriptMap> transcripts, int flank)
    {
        _flank = flank;
        _transcripts = [.. transcripts];
        Array.Sort(_transcripts, ByPlace);
        _first = new int[_transcripts.Length == 0 ? 1 : WindowOf(_transcripts.Max(t => t.Span.End) + flank) + 2];
        foreach (var transcript in _transcripts)
            for (var window = FirstWindow(transcript); window <= LastWindow(transcript); window++) _first[window + 1]++;
        for (var i = 1; i < _first.Length; i++) _first[i] += _first[i - 1];
        _entries = Fill();
    }

    /// <summary>The transcripts in genomic order.</summary>
    public IReadOnlyList<TranscriptMap> Transcripts => _transcripts;

    /// <summary>Whether any transcript, with its flanks, has a base in the 0-based half-open stretch.</summary>
    public bool Any(int start, int end)
    {
        foreach (var _ in Overlapping(start, end)) return true;
        return false;
    }

    /// <summary>The transcripts that, with their flanks, reach into the 0-based half-open stretch (an empty one is a place between bases).</summary>
    public Enumerable Overlapping(int start, int end) => new(this, new GenomicInterval(start, Math.Max(end, start)));

    private static int ByPlace(TranscriptMap a, TranscriptMap b)
    {
        var byStart = a.Span.Start.CompareTo(b.Span.Start);
        if (byStart != 0) return byStart;
        var byEnd = a.Span.End.CompareTo(b.Span.End);
        return byEnd != 0 ? byEnd : string.CompareOrdinal(a.Transcript.Id, b.Transcript.Id);
    }

    private int[] Fill()
    {
        var entries = new int[_first[^1]];
        var next = _first.ToArray();
        for (var i = 0; i < _transcripts.Length; i++)
            for (var window = FirstWindow(_transcripts[i]); window <= LastWindow(_transcripts[i]); window++) entries[next[window]++] = i;
        return entries;
    }

    private int FirstWindow(TranscriptMap transcript) => WindowOf(transcript.Span.Start - _flank);

    private int LastWindow(TranscriptMap transcript) => WindowOf(transcript.Span.End + _flank);

    private static int WindowOf(int position) => Math.Max(position, 0) >> WindowBits;

    /// <summary>A question's answer, to be walked with <c>foreach</c>.</summary>
    public readonly struct Enumerable(TranscriptIndex index, GenomicInterval stretch)
    {
        /// <summary>Begins the walk.</summary>
        public Enumerator GetEnumerator() => new(index, stretch);
    }

    /// <summary>Walks the transcripts found.</summary>
    public struct Enumerator
    {
        private readonly TranscriptIndex _index;
        private readonly GenomicInterval _stretch;
        private readonly int _lastWindow;
        private int _window;
        private int _entry;

        internal Enumerator(TranscriptIndex index, GenomicInterval stretch)
        {
            (_index, _stretch) = (index, stretch);
            _window = WindowOf(stretch.Start);
            _lastWindow = Math.Min(WindowOf(stretch.End), index._first.Length - 2);
            _entry = _window <= _lastWindow ? index._first[_window] : 0;
            Current = null!;
        }

        /// <summary>The transcript at hand.</summary>
        public TranscriptMap Current { get; private set; }

        /// <summary>Goes to the next one.</summary>
        public bool MoveNext()
        {
            for (; _window <= _lastWindow; _window++, _entry = _window <= _lastWindow ? _index._first[_window] : 0)
            {
                while (_entry < _index._first[_window + 1])
                {
                    Current = _index._transcripts[_index._entries[_entry++]];
                    if (IsHit()) return true;
                }
            }

            return false;
        }

        // A transcript listed in several of the windows asked for is given in the first of them only.
        private readonly bool IsHit() =>
            Current.Span.Start - _index._flank <= _stretch.End && _stretch.Start <= Current.Span.End + _index._flank
            && _window == Math.Max(_index.FirstWindow(Current), WindowOf(_stretch.Start));
    }
}
