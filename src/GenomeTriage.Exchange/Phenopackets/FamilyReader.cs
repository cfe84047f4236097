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
        var person = PersonOf(pedigree, patient);
        if (pedigree is not null && person is null)
            problems.Error(PhenopacketProblemCodes.ProbandNotInPedigree, proband, patient.SubjectId);
        var samples = FileListReader.SamplesOf(family);
        var assembly = FileListReader.AssemblyOf(family, problems);
        return patient with
        {
            Id = id ?? "",
            Pedigree = pedigree is null ? null : WithSampleNames(pedigree, samples),
            Sex = patient.Sex != Sex.Unknown ? patient.Sex : person?.Sex ?? Sex.Unknown,
            SampleName = samples.GetValueOrDefault(person?.Id ?? patient.SubjectId ?? "") ?? person?.Id ?? patient.SampleName,
            Assembly = assembly != GenomeAssembly.Unknown ? assembly : patient.Assembly,
        };
    }

    // The schema speaks of the subject's id; files in use also name the proband's phenopacket.
    private static Individual? PersonOf(Pedigree? pedigree, Phenopacket patient) =>
        pedigree?.Find(patient.SubjectId) ?? pedigree?.Find(patient.Id);

    // Behind this door a person of a pedigree is known by the name of the sample, as in a PED file.
    private static Pedigree WithSampleNames(Pedigree pedigree, Dictionary<string, string> samples) =>
        new(pedigree.FamilyId, [.. pedigree.Individuals.Select(person => person with
        {
            Id = samples.GetValueOrDefault(person.Id, person.Id),
            FatherId = person.FatherId is { } father ? samples.GetValueOrDefault(father, father) : null,
            MotherId = person.MotherId is { } mother ? samples.GetValueOrDefault(mother, mother) : null,
        })]);
}
