using System.Globalization;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Annotation.Benchmarks.Synthetic;

/// <summary>
/// Makes a genome that is not anybody's: seeded random bases that carry the real MANE gene models of chromosomes 20, 21,
/// 22 and X, one of each overlapping pair, with proper codons in the reading frames and GT…AG introns; and random variants
/// in and around the genes. The same seed gives the same bytes.
/// </summary>
internal static class SyntheticGenome
{
    private static readonly Contig[] Contigs = [new(20), new(21), new(22), Contig.X];

    public static int Generate(string pack, string folder, int variants, int seed)
    {
        Directory.CreateDirectory(folder);
        using var knowledge = KnowledgePack.Open(pack);
        var files = SyntheticFiles.In(folder);
        using var fasta = new FastaFileWriter(files.Fasta);
        using var gff = new Gff3FileWriter(files.Gff);
        using var vcf = new VcfFileWriter(files.Vcf);
        var chosen = Contigs.Select(contig => (Contig: contig, Transcripts: GeneChoice.WithoutOverlaps(knowledge.Transcripts.On(contig)))).ToList();
        foreach (var (contig, transcripts) in chosen) vcf.Declare(contig.UcscName, SyntheticSequence.LengthFor(transcripts));
        long genes = chosen.Sum(one => one.Transcripts.Count);
        foreach (var (contig, transcripts) in chosen)
        {
            var random = new Random(HashCode(seed, contig));
            var bases = SyntheticSequence.Make(transcripts, random);
            fasta.Write(contig.UcscName, bases);
            foreach (var transcript in transcripts) gff.Write(transcript.Transcript);
            vcf.Write(contig.UcscName, new RandomVariants(bases, transcripts, random).Make((int)(variants * transcripts.Count / genes)));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{genes} genes, {vcf.Count} variants, seed {seed}"));
        return 0;
    }

    private static int HashCode(int seed, Contig contig) => seed * 397 + contig.Ordinal;
}

/// <summary>Where the files of a synthetic genome are.</summary>
internal sealed record SyntheticFiles(string Fasta, string Gff, string Vcf)
{
    public static SyntheticFiles In(string folder) =>
        new(Path.Combine(folder, "genome.fa"), Path.Combine(folder, "genes.gff3"), Path.Combine(folder, "variants.vcf.gz"));
}
