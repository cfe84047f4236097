using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Hpo;

/// <summary>Reads the HPO in OBO flat file format 1.2: the tags that the pack holds; the others are known and left out.</summary>
internal static class OboParser
{
    private const string VersionTag = "data-version: hp/releases/";

    /// <summary>The terms in the order of the file; sets the version and count of the file.</summary>
    /// <exception cref="InputException">A stanza cannot be read.</exception>
    public static IReadOnlyList<HpoTerm> Read(SourceFile file)
    {
        var terms = new List<HpoTerm>();
        OboStanza? stanza = null;
        foreach (var (number, line) in file.Lines())
        {
            if (line.StartsWith(VersionTag, StringComparison.Ordinal)) file.Version = line[VersionTag.Length..].Trim();
            if (line.StartsWith('['))
            {
                Finish(stanza, terms);
                stanza = line == "[Term]" ? new OboStanza(file, number) : null;
            }
            else if (line.Length > 0) stanza?.Read(number, line);
        }

        Finish(stanza, terms);
        if (terms.Count == 0) throw file.Refuse(SourceProblemCodes.SourceEmpty, 1, "[Term]");
        file.Count = terms.Count;
        return terms;
    }

    private static void Finish(OboStanza? stanza, List<HpoTerm> terms)
    {
        if (stanza is not null) terms.Add(stanza.ToTerm());
    }
}
