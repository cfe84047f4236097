using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Knowledge.Packs.Sections;

/// <summary>The diagnoses. Texts that many of them share are stored once and numbered.</summary>
internal static class DiagnosisSection
{
    private const string Entries = "diagnoses.entries";
    private const string Networks = "diagnoses.networks";

    public static void Write(PackWriter pack, DiagnosisCatalog diagnoses)
    {
        var writer = new RecordWriter();
        var shared = new SharedWriter(writer);
        writer.List([.. Enumerable.Range(0, diagnoses.Count)], (w, index) => WriteDiagnosis(w, shared, diagnoses[index]));
        pack.Add(Entries, writer.Written, SectionEncoding.Brotli);
    }

    public static DiagnosisCatalog Read(PackFile pack)
    {
        var reader = new RecordReader(pack.Section(Entries));
        var shared = new SharedReader(reader);
        var diagnoses = new Diagnosis[reader.Number()];
        for (var i = 0; i < diagnoses.Length; i++) diagnoses[i] = ReadDiagnosis(reader, shared, i);
        return new DiagnosisCatalog(diagnoses);
    }

    public static void WriteNetworks(PackWriter pack, IReadOnlyList<ReferenceNetwork> networks)
    {
        var writer = new RecordWriter().List(networks, static (w, network) => w.Text(network.Id).Text(network.ShortName).Text(network.FullName).Text(network.Website));
        pack.Add(Networks, writer.Written, SectionEncoding.Brotli);
    }

    public static IReadOnlyList<ReferenceNetwork> ReadNetworks(PackFile pack) =>
        new RecordReader(pack.Section(Networks)).List(static reader => new ReferenceNetwork(reader.Text(), reader.Text(), reader.Text(), reader.Text()));

    private static void WriteDiagnosis(RecordWriter writer, SharedWriter shared, Diagnosis diagnosis)
    {
        writer.Text(diagnosis.Name).Numbers([.. diagnosis.Diseases]);
        writer.List(diagnosis.Codes, static (w, code) => w.Byte((byte)code.Source).Number(code.Number));
        ExternalCodeRecord.Write(writer, diagnosis.ExternalCodes);
        writer.Number(diagnosis.MedicalAreaOrpha);
        shared.Text(diagnosis.MedicalArea);
        writer.List(diagnosis.CandidateNetworks, (_, network) => shared.Text(network));
        writer.List(diagnosis.Prevalences, (w, prevalence) => WritePrevalence(w, shared, prevalence));
        writer.List(diagnosis.Treatments, static (w, mark) => w.Text(mark.Substance).Text(mark.TradeName).Text(mark.Designation));
        writer.Text(diagnosis.NewbornScreening?.Abbreviation ?? "").Text(diagnosis.NewbornScreening?.Disease ?? "");
    }

    private static Diagnosis ReadDiagnosis(RecordReader reader, SharedReader shared, int index) => new()
    {
        Index = index,
        Name = reader.Text(),
        Diseases = reader.Numbers(),
        Codes = reader.List(static r => new DiseaseId((DiseaseSource)r.Byte(), r.Number())),
        ExternalCodes = ExternalCodeRecord.Read(reader),
        MedicalAreaOrpha = reader.Number(),
        MedicalArea = shared.Text(),
        CandidateNetworks = reader.List(_ => shared.Text()),
        Prevalences = reader.List(r => ReadPrevalence(r, shared)),
        Treatments = reader.List(static r => new TreatabilityMark(r.Text(), r.Text(), r.Text())),
        NewbornScreening = (reader.Text(), reader.Text()) is var (abbreviation, disease) && abbreviation.Length > 0
            ? new NewbornScreeningEntry(abbreviation, disease)
            : null,
    };

    private static void WritePrevalence(RecordWriter writer, SharedWriter shared, Prevalence prevalence)
    {
        writer.Byte((byte)prevalence.Kind).Byte((byte)prevalence.Class).Single(prevalence.Value).Byte(prevalence.IsValidated ? (byte)1 : (byte)0);
        shared.Text(prevalence.Place);
    }

    private static Prevalence ReadPrevalence(RecordReader reader, SharedReader shared)
    {
        var (kind, rate, value, validated) = ((PrevalenceKind)reader.Byte(), (PrevalenceClass)reader.Byte(), reader.Single(), reader.Byte() != 0);
        return new Prevalence(kind, rate, value, shared.Text(), validated);
    }
}
