using GenomeTriage.Annotation.Haplotypes;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Vcf.Records;
using GenomeTriage.Vcf.Writing;

namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>
/// Holds records back while a transcript with a coding change is not passed, so that changes on one haplotype can be told
/// together, and writes them in the order they came. What lies between genes passes straight through.
/// </summary>
/// <param name="predictor">Works out joint consequences.</param>
/// <param name="samples">Number of samples.</param>
/// <param name="writer">Where records go.</param>
internal sealed class HaplotypeBuffer(HaplotypePredictor predictor, int samples, VcfWriter writer)
{
    private readonly List<VcfRecord> _records = [];
    private readonly List<InfoAdditions> _additions = [];
    private readonly List<FieldText> _texts = [];
    private readonly Dictionary<TranscriptMap, List<CodingCall>> _calls = [];
    private readonly List<TranscriptMap> _order = [];
    private int _openUntil;

    /// <summary>The index that the next record will have.</summary>
    internal int NextRecord => _records.Count;

    /// <summary>Adds a coding change of the record at hand.</summary>
    internal void Add(TranscriptMap transcript, CodingCall call)
    {
        if (!_calls.TryGetValue(transcript, out var calls))
        {
            _calls.Add(transcript, calls = []);
            _order.Add(transcript);
        }

        calls.Add(call);
        _openUntil = Math.Max(_openUntil, transcript.Transcript.Coding.End);
    }

    /// <summary>Whether what is held back must be written before a record is taken in.</summary>
    /// <param name="record">The record.</param>
    /// <param name="start">0-based place on the gene model's assembly; <c>null</c> where it has none.</param>
    internal bool IsPassedBy(VcfRecord record, int? start) =>
        _records.Count > 0 && (!_records[^1].Contig.SequenceEqual(record.Contig) || start >= _openUntil);

    /// <summary>Takes a record with its fields; <c>true</c> where it is held back, so that the fields belong to the buffer now.</summary>
    internal async ValueTask<bool> TakeAsync(VcfRecord record, InfoAdditions additions, CancellationToken cancellationToken)
    {
        if (_order.Count == 0)
        {
            await writer.WriteAsync(record, additions, cancellationToken);
            return false;
        }

        _records.Add(record.Copy());
        _additions.Add(additions);
        _texts.Add(new FieldText());
        return true;
    }

    /// <summary>Tells joint consequences and writes all that is held back.</summary>
    internal async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        foreach (var transcript in _order) Tell(transcript, _calls[transcript]);
        for (var i = 0; i < _records.Count; i++)
        {
            if (!_texts[i].IsEmpty) _additions[i].Add("GTR_HAPLOTYPE"u8, _texts[i].Bytes);
            await writer.WriteAsync(_records[i], _additions[i], cancellationToken);
        }

        _records.Clear();
        _additions.Clear();
        _texts.Clear();
        _calls.Clear();
        _order.Clear();
        _openUntil = 0;
    }

    private void Tell(TranscriptMap transcript, List<CodingCall> calls)
    {
        if (calls.Count < 2) return;
        var carriers = new Dictionary<string, (HaplotypeConsequence Consequence, List<(int, int)> Carriers)>(StringComparer.Ordinal);
        var order = new List<string>();
        for (var sample = 0; sample < samples; sample++)
        {
            foreach (var (haplotype, edits) in SampleHaplotypes.Of(sample, calls, _records))
            {
                foreach (var consequence in predictor.Of(transcript, edits)) Note(consequence, sample + 1, haplotype);
            }
        }

        foreach (var key in order)
        {
            var (consequence, found) = carriers[key];
            foreach (var record in consequence.Numbers.Select(number => calls[number].Record).Distinct())
                HaplotypeText.Write(_texts[record], consequence, calls, found);
        }

        void Note(HaplotypeConsequence consequence, int sample, int haplotype)
        {
            var key = $"{string.Join('+', consequence.Numbers)}{(consequence.IsBehindStop ? "*" : "")}";
            if (!carriers.TryGetValue(key, out var known))
            {
                carriers.Add(key, known = (consequence, []));
                order.Add(key);
            }

            // Homozygous changes come up once for every phase set.
            if (!known.Carriers.TakeLast(2).Contains((sample, haplotype))) known.Carriers.Add((sample, haplotype));
        }
    }
}
