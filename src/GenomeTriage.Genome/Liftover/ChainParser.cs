using System.Globalization;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Genome.Liftover;

/// <summary>The blocks of a chain file between primary contigs, and how many chains were not between such.</summary>
/// <param name="Blocks">Blocks whose source is a primary nuclear contig, by source contig and position.</param>
/// <param name="OtherSources">Chains from alternate loci, scaffolds or the mitochondrial genome; left out.</param>
/// <param name="OtherTargets">Chains from a primary contig to an alternate locus or a scaffold; their blocks are kept as such.</param>
public sealed record ChainFile(IReadOnlyList<ChainBlock> Blocks, int OtherSources, int OtherTargets);

/// <summary>Reads the UCSC chain format (https://genome.ucsc.edu/goldenPath/help/chain.html).</summary>
public static class ChainParser
{
    /// <summary>Reads all chains.</summary>
    /// <param name="lines">The lines with their 1-based numbers.</param>
    /// <param name="file">The name that problems give the file.</param>
    /// <exception cref="InputException">A line is not as the format has it.</exception>
    public static ChainFile Read(IEnumerable<(long Number, string Text)> lines, string file)
    {
        var blocks = new List<ChainBlock>();
        int otherSources = 0, otherTargets = 0;
        Chain? chain = null;
        foreach (var (number, text) in lines)
        {
            if (text.Length == 0 || text[0] == '#') continue;
            if (text.StartsWith("chain ", StringComparison.Ordinal))
            {
                chain?.VerifyEnd(file, number);
                chain = new Chain(Words(text), file, number);
                if (!chain.IsKept) otherSources++;
                else if (!chain.Target.IsKnown) otherTargets++;
            }
            else (chain ?? throw Refuse(ChainProblemCodes.ChainHeaderInvalid, file, number, text)).Read(Words(text), blocks, file, number);
        }

        chain?.VerifyEnd(file, 0);
        return new ChainFile([.. blocks.OrderBy(block => block.Source).ThenBy(block => block.SourceStart)], otherSources, otherTargets);
    }

    private static string[] Words(string text) => text.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static InputException Refuse(string code, string file, long line, string found) =>
        new(new Problem(code, ProblemSeverity.Error) { File = file, Line = line > 0 ? line : null, Found = found });

    private sealed class Chain
    {
        private readonly int _targetSize;
        private readonly int _sourceEnd;
        private readonly int _targetEnd;
        private readonly bool _isReversed;
        private int _source;
        private int _target;

        public Chain(string[] words, string file, long line)
        {
            var header = string.Join(' ', words);
            if (words.Length < 12 || words[4] != "+" || words[9] is not ("+" or "-")) throw Refuse(ChainProblemCodes.ChainHeaderInvalid, file, line, header);
            Source = Contig.TryParse(words[2], out var source) ? source : default;
            Target = Contig.TryParse(words[7], out var target) ? target : default;
            _isReversed = words[9] == "-";
            int Field(int index) => Number(words[index]) ?? throw Refuse(ChainProblemCodes.ChainHeaderInvalid, file, line, header);
            (_source, _sourceEnd, _targetSize, _target, _targetEnd) = (Field(5), Field(6), Field(8), Field(10), Field(11));
        }

        public Contig Source { get; }

        public Contig Target { get; }

        public bool IsKept => Source.IsKnown && Source != Contig.MT;

        public void Read(string[] words, List<ChainBlock> blocks, string file, long line)
        {
            var numbers = words.Select(Number).ToArray();
            if (numbers.Length is not (1 or 3) || numbers.Contains(null))
                throw Refuse(ChainProblemCodes.ChainBlockInvalid, file, line, string.Join(' ', words));
            var length = numbers[0]!.Value;
            if (IsKept && length > 0) blocks.Add(Block(length));
            _source += length + (numbers.Length == 3 ? numbers[1]!.Value : 0);
            _target += length + (numbers.Length == 3 ? numbers[2]!.Value : 0);
        }

        public void VerifyEnd(string file, long line)
        {
            if (_source != _sourceEnd || _target != _targetEnd)
                throw Refuse(ChainProblemCodes.ChainLengthMismatch, file, line, string.Create(CultureInfo.InvariantCulture, $"{_source} {_target}"));
        }

        // On the reverse strand a chain counts from the end of the target.
        private ChainBlock Block(int length) =>
            new(Source, _source, length, Target, _isReversed ? _targetSize - 1 - _target : _target, _isReversed);

        private static int? Number(string word) =>
            int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
