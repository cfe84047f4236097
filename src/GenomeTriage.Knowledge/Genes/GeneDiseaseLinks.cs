namespace GenomeTriage.Knowledge.Genes;

/// <summary>All links between genes and diseases, searchable from both sides; a pair occurs once.</summary>
public sealed class GeneDiseaseLinks
{
    private readonly GeneDiseaseLink[] _byDisease;
    private readonly GeneDiseaseLink[] _byGene;

    /// <summary>Builds the table from links in any order.</summary>
    public GeneDiseaseLinks(IEnumerable<GeneDiseaseLink> links)
    {
        _byDisease = [.. links.OrderBy(link => link.Disease).ThenBy(link => link.Gene)];
        _byGene = [.. _byDisease.OrderBy(link => link.Gene).ThenBy(link => link.Disease)];
    }

    /// <summary>Number of links.</summary>
    public int Count => _byDisease.Length;

    /// <summary>All links by disease, then gene.</summary>
    public ReadOnlySpan<GeneDiseaseLink> All => _byDisease;

    /// <summary>The genes of a disease, ascending.</summary>
    public ReadOnlySpan<GeneDiseaseLink> OfDisease(int disease) => Equal(_byDisease, disease, static link => link.Disease);

    /// <summary>The diseases of a gene, ascending.</summary>
    public ReadOnlySpan<GeneDiseaseLink> OfGene(int gene) => Equal(_byGene, gene, static link => link.Gene);

    private static ReadOnlySpan<GeneDiseaseLink> Equal(GeneDiseaseLink[] links, int key, Func<GeneDiseaseLink, int> keyOf)
    {
        var start = FirstAtLeast(links, key, keyOf);
        return links.AsSpan(start..FirstAtLeast(links, key + 1, keyOf));
    }

    private static int FirstAtLeast(GeneDiseaseLink[] links, int key, Func<GeneDiseaseLink, int> keyOf)
    {
        int low = 0, high = links.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (keyOf(links[middle]) < key) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
