using System.Globalization;

namespace GenomeTriage.WholeGenome;

/// <summary>The made-up variants of one chromosome.</summary>
internal sealed class MadeVariants(Random random, ExonPlaces exons, double meanDistance)
{
    // Selection has taken three of four out of the exons, and almost all insertions and deletions.
    private const double KeptInExons = .27;
    private const double IndelInExons = .02;
    private const double Indel = .15;

    // Of the variants of one person: common ones, rare ones that gnomAD knows, and those of his own.
    private const double Common = .965;
    private const double Known = .993;
    private const double Homozygous = .38;
    private const string Letters = "ACGT";

    /// <summary>Writes the chromosome; the answer is how many, and how many of them in exons.</summary>
    public (long All, long InExons) Write(TextWriter text, string contig, int length)
    {
        var (all, inExons) = (0L, 0L);
        var isAnswerDue = contig == KnownAnswer.Contig;
        for (var position = 10_001L + Step(); position < length - 10_000; position += Step())
        {
            if (isAnswerDue && position >= KnownAnswer.Position)
            {
                isAnswerDue = false;
                WriteAnswer(text);
                all++;
                if (position == KnownAnswer.Position) continue;
            }

            var isInExon = exons.Contains((int)position);
            if (isInExon && random.NextDouble() > KeptInExons) continue;
            WriteVariant(text, contig, (int)position, isInExon);
            all++;
            if (isInExon) inExons++;
        }

        return (all, inExons);
    }

    // Distances between the variants of a genome fall off exponentially.
    private long Step() => 1 + (long)(-Math.Log(1 - random.NextDouble()) * (meanDistance - 1));

    private void WriteVariant(TextWriter text, string contig, int position, bool isInExon)
    {
        var reference = Letter();
        var alternate = Other(reference);
        if (random.NextDouble() < (isInExon ? IndelInExons : Indel))
        {
            alternate = reference;
            var more = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Letter()));
            if (random.Next(2) == 0) reference += more;
            else alternate += more;
        }

        var isHomozygous = random.NextDouble() < Homozygous;
        text.Write(string.Create(CultureInfo.InvariantCulture, $"{contig}\t{position}\t.\t{reference}\t{alternate}\t{random.Next(50, 3000)}.77\tPASS\tAC={(isHomozygous ? 2 : 1)};AN=2;DP={random.Next(20, 50)};MQ=60;QD={random.Next(5, 35)}.{random.Next(10)}"));
        WriteFrequency(text, isHomozygous);
        WriteCall(text, isHomozygous);
    }

    private void WriteFrequency(TextWriter text, bool isHomozygous)
    {
        var kind = random.NextDouble();
        if (kind >= Known && !isHomozygous) return;
        var (low, high) = kind < Common || isHomozygous ? (1e-2, 1) : (1e-6, 1e-2);
        var frequency = low * Math.Pow(high / low, random.NextDouble());
        text.Write(string.Create(CultureInfo.InvariantCulture, $";gnomAD_AF={frequency:E4};gnomAD_AF_popmax={Math.Min(1, frequency * 1.4):E4};gnomAD_nhomalt={(int)(frequency * frequency * 76_000)}"));
    }

    private void WriteCall(TextWriter text, bool isHomozygous)
    {
        var depth = random.Next(20, 50);
        var alternates = isHomozygous ? depth : depth / 2 + random.Next(-4, 5);
        text.Write(string.Create(CultureInfo.InvariantCulture, $"\tGT:AD:DP:GQ:PL\t{(isHomozygous ? "1/1" : "0/1")}:{depth - alternates},{alternates}:{depth}:99:{alternates * 30},{(isHomozygous ? 90 : 0)},{(depth - alternates) * 30}\n"));
    }

    private static void WriteAnswer(TextWriter text) => text.Write(string.Create(
        CultureInfo.InvariantCulture,
        $"{KnownAnswer.Contig}\t{KnownAnswer.Position}\t.\t{KnownAnswer.Reference}\t{KnownAnswer.Alternate}\t812.77\tPASS\tAC=1;AN=2;DP=34;MQ=60;QD=23.9\tGT:AD:DP:GQ:PL\t0/1:16,18:34:99:540,0,480\n"));

    private string Letter() => Letters[random.Next(4)].ToString();

    private string Other(string reference)
    {
        string letter;
        do letter = Letter();
        while (letter == reference);
        return letter;
    }
}
