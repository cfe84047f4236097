using System.Text;
using GenomeTriage.Exchange.Cases;
using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Triage.Cases;

namespace GenomeTriage.RankingFitting;

/// <summary>A published patient in a spiked exome.</summary>
/// <param name="Case">What the ranking sees.</param>
/// <param name="Diagnosis">What it must find.</param>
/// <param name="Gene">The true gene.</param>
/// <param name="SourceId">Id of the phenopacket it was made from.</param>
/// <param name="VcfPath">Its variants.</param>
internal sealed record SpikedCase(TriageCase Case, DiseaseId Diagnosis, string? Gene, string SourceId, string VcfPath)
{
    /// <summary>The cases of a folder that the spiking tool wrote: cases.jsonl, truth.tsv and one VCF and PED each.</summary>
    public static IReadOnlyList<SpikedCase> ReadFolder(string folder, HpoOntology ontology)
    {
        var sources = File.ReadLines(Path.Combine(folder, "truth.tsv")).Select(line => line.Split('\t')).ToDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal);
        return File.ReadLines(Path.Combine(folder, "cases.jsonl")).Select(line => Read(line, folder, sources, ontology)).ToList();
    }

    private static SpikedCase Read(string line, string folder, Dictionary<string, string> sources, HpoOntology ontology)
    {
        var json = Encoding.UTF8.GetBytes(line);
        var answer = AnswerKey.Read(json, folder);
        var pedigree = Path.Combine(folder, answer.CaseId + ".ped");
        var triageCase = new TriageCase
        {
            Id = answer.CaseId,
            Picture = PictureReader.Read(PhenopacketReader.Read(json, folder), folder, ontology, []),
            Proband = answer.CaseId,
            Pedigree = File.Exists(pedigree) ? PedReader.ReadFile(pedigree, answer.CaseId, []) : null,
            Assembly = GenomeAssembly.GRCh38,
        };
        return new SpikedCase(
            triageCase, DiseaseId.Parse(answer.Disease!), answer.Gene, sources[answer.CaseId], Path.Combine(folder, answer.CaseId + ".vcf.gz"));
    }
}
