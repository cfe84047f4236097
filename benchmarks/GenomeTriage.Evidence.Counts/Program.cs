using GenomeTriage.EvidenceCounts;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Phenotype.Candidates;

// Counts what the weights of ClinVar's words, of the diseases that it names and of places in the splice region rest on: on
// published patients who share neither disease nor gene with those that the ranking is measured on, and a healthy exome.
if (args.Length is not (2 or 3))
{
    Console.Error.WriteLine("usage: CASES.jsonl.gz MANIFEST.tsv [HEALTHY_EXOME.tsv.gz]");
    return 2;
}

using var pack = KnowledgePack.OpenDefault();
var patients = PublishedPatient.ReadOthers(args[0], args[1], pack.Genes);
var causes = patients.SelectMany(patient => patient.Causes).DistinctBy(cause => cause.Variant).ToList();
Console.WriteLine($"{patients.Count} patients of other diseases and genes than the clean ones, {causes.Count} different causes");
var known = new KnownCauses(pack);
new SpliceChangeCounts(pack).Write(causes);
var ranking = TriageEngine.Create(pack).Knowledge.Ranking(CandidateScope.Omim);
var named = new NamedDiseaseCounts(ranking.Candidates, ranking.Names);
named.Write("disease named for the cause", patients, known.NamedFor);
named.Write("disease named for another change of the codon", patients, known.NamedForCodon);
var diseaseGenes = Enumerable.Range(0, ranking.Candidates.Count).SelectMany(i => ranking.Candidates[i].Genes).Select(gene => pack.Genes[gene].Symbol).ToHashSet(StringComparer.Ordinal);
var assertions = new AssertionCounts(known, diseaseGenes);
assertions.Write(causes);
if (args.Length == 3) assertions.WriteHealthy(args[2]);
return 0;
