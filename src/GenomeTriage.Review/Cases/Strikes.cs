using System.Globalization;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Review.Store;
using GenomeTriage.Triage.Cases;

namespace GenomeTriage.Review.Cases;

/// <summary>Terms and variants that a ranking leaves out, to see what hangs on them.</summary>
public sealed class Strikes
{
    /// <summary>Nothing is struck out.</summary>
    public static readonly Strikes None = new([], []);

    private const int Most = 200;

    private Strikes(HashSet<HpoTermId> terms, HashSet<SmallVariant> variants) => (Terms, Variants) = (terms, variants);

    /// <summary>The terms.</summary>
    public IReadOnlySet<HpoTermId> Terms { get; }

    /// <summary>The variants, as on GRCh38.</summary>
    public IReadOnlySet<SmallVariant> Variants { get; }

    /// <summary>Whether nothing is struck out.</summary>
    public bool IsEmpty => Terms.Count == 0 && Variants.Count == 0;

    /// <summary>Reads <c>HP:0001250</c> and <c>chr10:121520163:A&gt;C</c>.</summary>
    /// <exception cref="Genome.Problems.InputException">One is neither.</exception>
    public static Strikes Parse(IEnumerable<string> codes)
    {
        HashSet<HpoTermId> terms = [];
        HashSet<SmallVariant> variants = [];
        foreach (var code in codes.Where(code => code.Length > 0).Take(Most))
        {
            if (HpoTermId.TryParse(code, out var term)) terms.Add(term);
            else if (VariantOf(code) is { } variant) variants.Add(variant);
            else throw StoreFaults.Of(ReviewProblemCodes.ReviewValueWrong, field: "strike", allowed: "HP:0000000, chr1:1:A>C");
        }

        return new Strikes(terms, variants);
    }

    /// <summary>The codes, terms first, in order.</summary>
    public IReadOnlyList<string> Codes =>
        [.. Terms.Order().Select(term => term.ToString()), .. Variants.Order().Select(variant => variant.ToString())];

    /// <summary>The case without the struck terms.</summary>
    public TriageCase LeaveOutOf(TriageCase triageCase) => Terms.Count == 0 ? triageCase : triageCase with
    {
        Picture = triageCase.Picture with
        {
            Observed = [.. triageCase.Picture.Observed.Where(term => !Terms.Contains(term))],
            Excluded = [.. triageCase.Picture.Excluded.Where(term => !Terms.Contains(term))],
        },
    };

    private static SmallVariant? VariantOf(string code)
    {
        Span<Range> parts = stackalloc Range[4];
        var text = code.AsSpan();
        if (text.Split(parts, ':') != 3 || !Contig.TryParse(text[parts[0]], out var contig)) return null;
        if (!int.TryParse(text[parts[1]], NumberStyles.None, CultureInfo.InvariantCulture, out var position)) return null;
        var alleles = text[parts[2]];
        var arrow = alleles.IndexOf('>');
        return arrow > 0 && arrow < alleles.Length - 1
            ? new SmallVariant(contig, position, alleles[..arrow].ToString(), alleles[(arrow + 1)..].ToString())
            : null;
    }
}
