using System.Globalization;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Ledger;

namespace GenomeTriage.Cli.Explaining;

/// <summary>Reads what <c>explain</c> is asked about: a gene, or <c>contig:position</c>, with or without <c>:REF&gt;ALT</c>.</summary>
internal static class TraceQueryParser
{
    private const string Form = "chr10:121520163, chr10:121520163:G>C";

    /// <summary>The gene under the symbol in use, whichever of its symbols is given.</summary>
    /// <exception cref="InputException">No gene has the symbol.</exception>
    public static TraceQuery OfGene(string symbol, GeneCatalog genes) => genes.TryFindSymbol(symbol, out var gene)
        ? new TraceQuery { Gene = genes[gene].Symbol }
        : throw new InputException(new Problem(CommandProblemCodes.GeneSymbolUnknown, ProblemSeverity.Error) { Field = "--gene", Found = symbol });

    /// <exception cref="InputException">The text is no variant.</exception>
    public static TraceQuery OfVariant(string text)
    {
        var parts = text.Split(':');
        if (parts.Length is not (2 or 3) || !Contig.TryParse(parts[0], out var contig)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var position) || position < 1)
            throw Refusal(text);
        var query = new TraceQuery { Place = new GenomicPosition(contig, position) };
        if (parts.Length == 2) return query;
        return parts[2].Split('>') is [{ Length: > 0 } reference, { Length: > 0 } alternate]
            ? query with { Reference = reference.ToUpperInvariant(), Alternate = alternate.ToUpperInvariant() }
            : throw Refusal(text);
    }

    private static InputException Refusal(string text) => new(
        new Problem(CommandProblemCodes.OptionValueWrong, ProblemSeverity.Error) { Field = "--variant", Found = text, Allowed = Form });
}
