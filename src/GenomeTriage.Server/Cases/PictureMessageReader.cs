using GenomeTriage.Contracts.V1;
using GenomeTriage.Exchange.Cases;
using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Genome.Privacy;
using GenomeTriage.Knowledge.Ontology;
using Picture = GenomeTriage.Phenotype.Pictures.ClinicalPicture;
using Problem = GenomeTriage.Genome.Problems.Problem;

namespace GenomeTriage.Server.Cases;

/// <summary>Reads a clinical picture as a client states it.</summary>
/// <param name="hpo">The ontology that knows the terms.</param>
internal sealed class PictureMessageReader(HpoOntology hpo)
{
    /// <summary>What <paramref name="message"/> adds to <paramref name="known"/>, or states in place of it.</summary>
    /// <param name="known">What is known already.</param>
    /// <param name="message">What the client states.</param>
    /// <param name="problems">Receives every notice and error.</param>
    /// <exception cref="Genome.Problems.InputException">A term holds a personal identity number, or a value is not allowed.</exception>
    public Picture Read(Picture known, ClinicalPicture message, List<Problem> problems)
    {
        var resolver = new TermResolver(hpo, problems);
        var sex = RequestChecks.Known<Genome.Families.Sex>((int)message.Sex, "clinical_picture.sex");
        return known with
        {
            Observed = [.. known.Observed.Concat(resolver.ResolveAll(Stated(message.Observed, "clinical_picture.observed"))).Distinct()],
            Excluded = [.. known.Excluded.Concat(resolver.ResolveAll(Stated(message.Excluded, "clinical_picture.excluded"))).Distinct()],
            Sex = sex == Genome.Families.Sex.Unknown ? known.Sex : sex,
            Age = message.HasAge ? PictureReader.ReadAge(message.Age, null, null, "clinical_picture.age", problems) : known.Age,
        };
    }

    private static IEnumerable<StatedTerm> Stated(IEnumerable<string> terms, string field)
    {
        foreach (var term in terms)
        {
            PersonalIdentityGuard.Refuse(term, null, null, field);
            yield return new StatedTerm(term, Field: field);
        }
    }
}
