using GenomeTriage.Exchange.Json;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Exchange.Phenopackets;

/// <summary>Reads a family message: the proband's phenopacket and the pedigree. Relatives' phenopackets are not used.</summary>
internal static class FamilyReader
{
    public static Phenopacket Read(LocatedJson family, LocatedJson proband, JsonProblems problems)
    {
        PhenopacketFields.Check(family, PhenopacketFields.Family, problems);
        var id = PhenopacketFields.RequiredId(family, problems);
        var patient = SubjectReader.Read(proband, problems);
        var pedigree = PedigreeReader.Read(family, problems);
        if (pedigree is not null && pedigree.Find(patient.SubjectId) is null)
            problems.Error(PhenopacketProblemCodes.ProbandNotInPedigree, proband, patient.SubjectId);
        var assembly = FileListReader.AssemblyOf(family, problems);
        return patient with
        {
            Id = id ?? "",
            Pedigree = pedigree,
            Sex = patient.Sex != Sex.Unknown ? patient.Sex : pedigree?.Find(patient.SubjectId)?.Sex ?? Sex.Unknown,
            SampleName = FileListReader.SampleOf(family, patient.SubjectId) ?? patient.SampleName,
            Assembly = assembly != GenomeAssembly.Unknown ? assembly : patient.Assembly,
        };
    }
}
