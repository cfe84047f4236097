using System.Text.Json;
using GenomeTriage.Exchange.Json;
using GenomeTriage.Genome.Families;

namespace GenomeTriage.Exchange.Phenopackets;

/// <summary>Reads one phenopacket: the subject and the features.</summary>
internal static class SubjectReader
{
    public static Phenopacket Read(LocatedJson message, JsonProblems problems)
    {
        PhenopacketFields.Check(message, PhenopacketFields.Phenopacket, problems);
        NoticeVersion1(message, problems);
        var id = PhenopacketFields.RequiredId(message, problems);
        var subject = PhenopacketFields.Typed(message, "subject", JsonValueKind.Object, problems);
        if (subject is not null) PhenopacketFields.Check(subject, PhenopacketFields.Individual, problems);
        var subjectId = subject is null ? null : PhenopacketFields.RequiredId(subject, problems);
        return new Phenopacket
        {
            Id = id ?? "",
            SubjectId = subjectId,
            Sex = subject is null ? Sex.Unknown : SexReader.Read(subject, problems),
            Age = subject is null ? null : AgeReader.Read(subject, problems),
            Features = FeatureReader.Read(message, problems),
            SampleName = FileListReader.SamplesOf(message).GetValueOrDefault(subjectId ?? ""),
            Assembly = FileListReader.AssemblyOf(message, problems),
        };
    }

    private static void NoticeVersion1(LocatedJson message, JsonProblems problems)
    {
        var version = message.Member("metaData")?.TextOf("phenopacketSchemaVersion");
        var subject = message.Member("subject");
        var isVersion1 = version?.StartsWith('1') == true
            || (version is null && (subject?.Member("ageAtCollection") ?? message.Member("htsFiles") ?? message.Member("variants")) is not null);
        if (isVersion1) problems.Notice(PhenopacketProblemCodes.Version1Read, message, version);
    }
}
