using GenomeTriage.Contracts.V1;
using GenomeTriage.Exchange.Cases;
using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Privacy;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Triage.Cases;
using Picture = GenomeTriage.Phenotype.Pictures.ClinicalPicture;
using Problem = GenomeTriage.Genome.Problems.Problem;

namespace GenomeTriage.Server.Cases;

/// <summary>Makes a case of the header that a client sends, and finds everything that is wrong with it at once.</summary>
/// <param name="hpo">The ontology that knows the terms.</param>
public sealed class CaseHeaderReader(HpoOntology hpo)
{
    private const string PhenopacketName = "phenopacket";

    /// <summary>The case in <paramref name="header"/>.</summary>
    /// <exception cref="InputException">It cannot be used; the exception holds every problem found.</exception>
    public TriageCase Read(CaseHeader header)
    {
        PersonalIdentityGuard.Refuse(header.CaseId, null, null, "case_id");
        PersonalIdentityGuard.Refuse(header.Proband, null, null, "proband");
        PersonalIdentityGuard.Refuse(header.VcfName, null, null, "vcf_name");
        var problems = new List<Problem>();
        var phenopacket = ReadPhenopacket(header, problems);
        var id = header.CaseId.Length > 0 ? header.CaseId : phenopacket?.Id
            ?? throw new InputException(new Problem(CaseProblemCodes.CaseIdMissing, ProblemSeverity.Error) { Field = "case_id" });
        var picture = phenopacket is null ? ReadPicture(header.ClinicalPicture, problems) : PictureReader.Read(phenopacket, PhenopacketName, hpo, problems);
        var proband = header.HasProband ? header.Proband : null;
        var pedigree = PedigreeMessageReader.Read(header, proband, problems) ?? phenopacket?.Pedigree;
        if (problems.Exists(problem => problem.Severity == ProblemSeverity.Error))
            throw new InputException(problems);
        return new TriageCase
        {
            Id = id,
            Picture = picture,
            Pedigree = pedigree,
            Proband = proband ?? phenopacket?.SampleName,
            Assembly = AssemblyOf(header, phenopacket),
            Notices = problems,
        };
    }

    private static Phenopacket? ReadPhenopacket(CaseHeader header, List<Problem> problems)
    {
        if (header.PictureCase != CaseHeader.PictureOneofCase.PhenopacketJson)
            return null;
        var phenopacket = PhenopacketReader.Read(header.PhenopacketJson.Span, PhenopacketName);
        problems.AddRange(phenopacket.Problems);
        return phenopacket;
    }

    private static GenomeAssembly AssemblyOf(CaseHeader header, Phenopacket? phenopacket)
    {
        var stated = RequestChecks.Known<GenomeAssembly>((int)header.Assembly, "assembly");
        return stated == GenomeAssembly.Unknown && phenopacket is not null ? phenopacket.Assembly : stated;
    }

    private Picture ReadPicture(Contracts.V1.ClinicalPicture? message, List<Problem> problems)
    {
        if (message is null)
            return Picture.Empty;
        var resolver = new TermResolver(hpo, problems);
        return new Picture
        {
            Observed = resolver.ResolveAll(Stated(message.Observed, "clinical_picture.observed")),
            Excluded = resolver.ResolveAll(Stated(message.Excluded, "clinical_picture.excluded")),
            Sex = RequestChecks.Known<Genome.Families.Sex>((int)message.Sex, "clinical_picture.sex"),
            Age = message.HasAge ? PictureReader.ReadAge(message.Age, null, null, "clinical_picture.age", problems) : null,
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
