using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Sources.Clinical;

namespace GenomeTriage.Knowledge.Building;

/// <summary>
/// Which ORPHA entries newborn screening looks for: those of the list, the subtypes of those that are disorders, and
/// all that lies below those that are groups (severe combined immunodeficiency is one).
/// </summary>
internal static class ScreenedEntries
{
    public static Dictionary<int, ScreenedDisease> Of(IEnumerable<ScreenedDisease> screened, OrphanetCatalog orphanet)
    {
        var entries = new Dictionary<int, ScreenedDisease>();
        var listed = screened.SelectMany(disease => disease.Orpha.Select(orpha => (Orpha: orpha, Disease: disease))).ToArray();
        foreach (var (orpha, disease) in listed) entries[orpha] = disease;
        foreach (var (orpha, disease) in listed)
            foreach (var below in Below(orpha, orphanet)) entries.TryAdd(below, disease);
        return entries;
    }

    private static IEnumerable<int> Below(int orpha, OrphanetCatalog orphanet)
    {
        var isGroup = orphanet.Find(orpha) is { IsDiagnosis: false };
        foreach (var child in orphanet.ChildrenOf(orpha))
        {
            if (!isGroup && orphanet.Find(child) is not { IsSubtype: true }) continue;
            yield return child;
            foreach (var below in Below(child, orphanet)) yield return below;
        }
    }
}
