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
    private readonly PictureMessageReader _pictures = new(hpo);

    /// <summary>The case in <paramref name="header"/>.</summary>
    /// <exception cref="InputException">It cannot be used; the exception holds every problem found.</exception>
    public TriageCase Read(CaseHeader header)
    {
        PersonalIdentityGuard.Refuse(header.CaseId, null, null, "case_id");
        PersonalIdentityGuard.Refuse(header.Proband, null, null, "proband");
        PersonalIdentityGuard.Refuse(header.VcfName, null, null, "vcf_name");
        PersonalIdentityGuard.Refuse(header.PhenopacketName, null, null, "phenopacket_name");
        PersonalIdentityGuard.Refuse(header.PedName, null, null, "ped_name");
        var problems = new List<Problem>();
        var phenopacket = ReadPhenopacket(header, problems);
        var id = header.CaseId.Length > 0 ? header.CaseId : phenopacket?.Id
            ?? throw new InputException(new Problem(CaseProblemCodes.CaseIdMissing, ProblemSeverity.Error) { Field = "case_id" });
        var picture = phenopacket is null ? Picture.Empty : PictureReader.Read(phenopacket, NameOf(header), hpo, problems);
        if (header.ClinicalPicture is { } stated)
            picture = _pictures.Read(picture, stated, problems);
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
        if (header.PhenopacketJson.IsEmpty)
            return null;
        var phenopacket = PhenopacketReader.Read(header.PhenopacketJson.Span, NameOf(header));
        problems.AddRange(phenopacket.Problems);
        return phenopacket;
    }

    private static string NameOf(CaseHeader header) => header.HasPhenopacketName ? header.PhenopacketName : "phenopacket";

    private static GenomeAssembly AssemblyOf(CaseHeader header, Phenopacket? phenopacket)
    {
        var stated = RequestChecks.Known<GenomeAssembly>((int)header.Assembly, "assembly");
        return stated == GenomeAssembly.Unknown && phenopacket is not null ? phenopacket.Assembly : stated;
    }
}
