using System.Text;
using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Benchmarks.Synthetic;

/// <summary>A made-up variant; 0-based place of its first reference base.</summary>
internal readonly record struct MadeVariant(int Start, string Reference, string Alternate);

/// <summary>
/// Random variants in and around genes: six of ten within 20 bases of an exon or in it, three of ten anywhere in the gene,
/// one of ten up to 5,000 bases beside it. Eight of ten are substitutions of a base, the rest insertions and deletions of up
/// to 12 bases, now and then 60, at their leftmost place as normalised files have them.
/// </summary>
internal sealed class RandomVariants(byte[] bases, List<TranscriptMap> transcripts, Random random)
{
    private const string Letters = "ACGT";

    /// <summary>That many variants, at places of their own, in order.</summary>
    public List<MadeVariant> Make(int count)
    {
        var found = new SortedDictionary<int, MadeVariant>();
        while (found.Count < count)
        {
            var start = Place(transcripts[random.Next(transcripts.Count)]);
            if (start < 100 || start + 100 > bases.Length) continue;
            var variant = LeftAligned(At(start));
            found.TryAdd(variant.Start, variant);
        }

        return [.. found.Values];
    }

    private int Place(TranscriptMap transcript)
    {
        var kind = random.Next(10);
        if (kind >= 9) return Between(transcript.Span.Start - 5000, transcript.Span.End + 5000);
        if (kind >= 6) return Between(transcript.Span.Start, transcript.Span.End);
        var exon = transcript.Exon(random.Next(transcript.ExonCount));
        return Between(exon.Start - 20, exon.End + 20);
    }

    private int Between(int from, int to) => random.Next(from, to);

    private MadeVariant At(int start)
    {
        var kind = random.Next(20);
        if (kind < 16) return new MadeVariant(start, Bases(start, 1), OtherThan(bases[start]));
        var length = random.Next(10) == 0 ? random.Next(1, 60) : random.Next(1, 12);
        return kind < 18
            ? new MadeVariant(start, Bases(start, 1), Bases(start, 1) + Invented(length))
            : new MadeVariant(start, Bases(start, length + 1), Bases(start, 1));
    }

    // While the last base of what is put in or taken out is also the anchor, the change can be told one base further left.
    private MadeVariant LeftAligned(MadeVariant variant)
    {
        var (start, reference, alternate) = variant;
        while (reference.Length != alternate.Length && reference[^1] == alternate[^1] && start > 0)
        {
            var before = (char)bases[--start];
            (reference, alternate) = (before + reference[..^1], before + alternate[..^1]);
        }

        return new MadeVariant(start, reference, alternate);
    }

    private string Bases(int start, int length) => Encoding.ASCII.GetString(bases, start, length);

    private string Invented(int length) => new([.. Enumerable.Range(0, length).Select(_ => Letters[random.Next(4)])]);

    private string OtherThan(byte reference)
    {
        char letter;
        do letter = Letters[random.Next(4)];
        while (letter == reference);
        return letter.ToString();
    }
}
