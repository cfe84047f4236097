using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Sequences;

namespace GenomeTriage.Annotation.Benchmarks.Synthetic;

/// <summary>Random bases with the coding sequences and introns of gene models written into them.</summary>
internal static class SyntheticSequence
{
    private const int Margin = 10_000;
    private const string Letters = "ACGT";
    private static readonly string[] Stops = ["TAA", "TAG", "TGA"];

    public static int LengthFor(List<TranscriptMap> transcripts) => transcripts[^1].Span.End + Margin;

    public static byte[] Make(List<TranscriptMap> transcripts, Random random)
    {
        var bases = new byte[LengthFor(transcripts)];
        for (var i = 0; i < bases.Length; i++) bases[i] = (byte)Letters[random.Next(4)];
        foreach (var transcript in transcripts)
        {
            WriteIntrons(bases, transcript);
            WriteCodons(bases, transcript, random);
        }

        return bases;
    }

    private static void WriteIntrons(byte[] bases, TranscriptMap transcript)
    {
        for (var i = 0; i < transcript.ExonCount - 1; i++)
        {
            var (start, end) = (transcript.Exon(i).End, transcript.Exon(i + 1).Start);
            if (end - start < 4) continue;
            var (first, last) = transcript.IsForward ? ("GT", "AG") : ("CT", "AC");
            (bases[start], bases[start + 1]) = ((byte)first[0], (byte)first[1]);
            (bases[end - 2], bases[end - 1]) = ((byte)last[0], (byte)last[1]);
        }
    }

    private static void WriteCodons(byte[] bases, TranscriptMap transcript, Random random)
    {
        for (var offset = transcript.CodingStart; offset < transcript.CodingEnd; offset += 3)
        {
            var codon = offset == transcript.CodingStart ? "ATG"
                : offset == transcript.CodingEnd - 3 ? Stops[random.Next(Stops.Length)]
                : SenseCodon(random);
            for (var i = 0; i < 3; i++)
            {
                var letter = transcript.IsForward ? codon[i] : Nucleotides.ReverseComplement(codon[i..(i + 1)])[0];
                bases[transcript.GenomicOf(offset + i)] = (byte)letter;
            }
        }
    }

    private static string SenseCodon(Random random)
    {
        while (true)
        {
            var codon = new string([Letters[random.Next(4)], Letters[random.Next(4)], Letters[random.Next(4)]]);
            if (!Stops.Contains(codon)) return codon;
        }
    }
}
