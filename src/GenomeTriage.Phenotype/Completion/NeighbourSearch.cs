using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>The nearest entries of every source entry: searched once for a state of knowledge, which takes seconds.</summary>
internal static class NeighbourSearch
{
    public static SparseRows Run(SourceProfiles sources)
    {
        bool[] canLend = [.. sources.Rows().Select(row => sources.Annotations[row].Count > 0)];
        var filled = new RelativeProfiles(sources).Fill();
        return new NearestDiseases(filled, sources.Closure, canLend).Of([.. sources.Rows()]);
    }
}
