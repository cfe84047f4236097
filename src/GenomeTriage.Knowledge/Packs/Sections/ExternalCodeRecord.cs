using GenomeTriage.Knowledge.Diagnoses;

namespace GenomeTriage.Knowledge.Packs.Sections;

/// <summary>The codes of a diagnosis in other terminologies as one record.</summary>
internal static class ExternalCodeRecord
{
    public static void Write(RecordWriter writer, ExternalCodes codes)
    {
        writer.Texts(codes.Mondo).Texts(codes.Icd10).Texts(codes.Icd11Foundation).Texts(codes.Icd11Mms).Texts(codes.Snomed);
        writer.Texts(codes.Umls).Texts(codes.Mesh).Texts(codes.Gard).Texts(codes.MedGen);
    }

    public static ExternalCodes Read(RecordReader reader) => new()
    {
        Mondo = reader.TextsForLater(),
        Icd10 = reader.TextsForLater(),
        Icd11Foundation = reader.TextsForLater(),
        Icd11Mms = reader.TextsForLater(),
        Snomed = reader.TextsForLater(),
        Umls = reader.TextsForLater(),
        Mesh = reader.TextsForLater(),
        Gard = reader.TextsForLater(),
        MedGen = reader.TextsForLater(),
    };
}
