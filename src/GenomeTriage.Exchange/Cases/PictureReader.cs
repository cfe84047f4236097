using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Pictures;

namespace GenomeTriage.Exchange.Cases;

/// <summary>Makes a clinical picture of what a phenopacket or a command line states.</summary>
public static class PictureReader
{
    /// <summary>The picture in <paramref name="phenopacket"/>.</summary>
    /// <param name="phenopacket">The phenopacket.</param>
    /// <param name="file">The document as the user named it.</param>
    /// <param name="hpo">The ontology.</param>
    /// <param name="problems">Receives notices and errors; with an error the picture is not to be used.</param>
    public static ClinicalPicture Read(Phenopacket phenopacket, string? file, HpoOntology hpo, ICollection<Problem> problems)
    {
        var resolver = new TermResolver(hpo, problems);
        return new ClinicalPicture
        {
            Observed = resolver.ResolveAll(Stated(phenopacket, excluded: false, file)),
            Excluded = resolver.ResolveAll(Stated(phenopacket, excluded: true, file)),
            Sex = phenopacket.Sex,
            Age = phenopacket.Age is { } age ? ReadAge(age.Duration, file, age.Line, age.Path, problems) : null,
        };
    }

    /// <summary>An age in ISO 8601; <c>null</c> with an error noted where it is none.</summary>
    public static Age? ReadAge(string text, string? file, long? line, string? field, ICollection<Problem> problems)
    {
        if (Age.TryParse(text, out var age)) return age;
        problems.Add(new Problem(PhenopacketProblemCodes.AgeInvalid, ProblemSeverity.Error)
        {
            File = file,
            Line = line,
            Field = field,
            Found = text,
            Allowed = "P3Y2M",
        });
        return null;
    }

    private static IEnumerable<StatedTerm> Stated(Phenopacket phenopacket, bool excluded, string? file) =>
        phenopacket.Features
            .Where(feature => feature.IsExcluded == excluded)
            .Select(feature => new StatedTerm(feature.TermId, feature.Label, file, feature.Line, feature.Path));
}
