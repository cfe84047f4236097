using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Resolves the term ids of a source and notes what was replaced or is unknown.</summary>
internal static class TermLookup
{
    /// <summary>Index of the live term; <c>null</c> where the id leads to none.</summary>
    public static int? Find(BuildReport report, string source, HpoOntology ontology, HpoTermId id)
    {
        if (!ontology.TryFind(id, out var lookup))
        {
            report.Add(source, BuildNoteKinds.TermUnknown, id.ToString());
            return null;
        }

        if (lookup.IsReplaced) report.Add(source, BuildNoteKinds.TermReplaced, $"{id} → {ontology.IdOf(lookup.Index)}");
        return lookup.Index;
    }
}
