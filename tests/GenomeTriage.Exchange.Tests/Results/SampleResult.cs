using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Acmg;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Annotation.Scores;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Exchange.Results;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Tests.Results;

/// <summary>A result with something in every field, as a craniosynostosis case would give; the numbers are made up.</summary>
internal static class SampleResult
{
    public static readonly ResultFacts Facts = new(
        new HpoOntology([
            new() { Id = new(1), Label = "All" },
            new() { Id = new(1363), Label = "Craniosynostosis", Parents = [new(1)] },
            new() { Id = new(11304), Label = "Broad thumb", Parents = [new(1)] },
            new() { Id = new(1249), Label = "Intellectual disability", Parents = [new(1)] },
        ]),
        new DiagnosisCatalog([
            new()
            {
                Index = 0, Name = "Pfeiffer syndrome", Diseases = [0, 1], Codes = [DiseaseId.Omim(101600), DiseaseId.Orpha(710)],
                MedicalArea = "Rare developmental defect during embryogenesis", CandidateNetworks = ["CRANIO"],
                ExternalCodes = new() { Icd10 = ["Q87.0"], Icd11Mms = ["LD26.Y"], Mondo = ["MONDO:0007043"], Snomed = ["70410008"] },
            },
        ]))
    {
        Classes = new VariantClasses(new AcmgClassifier(null, null), symbol => new AcmgGene { Symbol = symbol, Constraint = new(200, 400, 4.1f, 0, 30, 1, 0, .1f, 2466) }),
    };

    public static TriageResult Full(string caseId = "example-1") => new()
    {
        CaseId = caseId,
        Mode = TriageMode.Full,
        CandidateCount = 9876,
        Groups =
        [
            new(1, "FGFR2-related craniosynostosis", 0.914, [Pfeiffer(), Candidate(2, "Crouzon syndrome", 0.0934, 123500, 207)]),
            new(2, "Saethre-Chotzen syndrome", 0.021, [Candidate(3, "Saethre-Chotzen syndrome", 0.021, 101400, 794)]),
            new(3, "Robinow-Sorauf <syndrome> & \"friends\"", 0.0004, [Candidate(4, "Robinow-Sorauf <syndrome> & \"friends\"", 0.0004, 180750, 0)]),
        ],
        NoneOfThese = 0.0412,
        Remainder = 0.0234,
        FirstAgainstSecond = [new("SameGene", 0, [new("gene", ReasonParameterKind.Gene, "FGFR2")])],
        NextSteps =
        [
            new("ParentsForNewVariant", [new("gene", ReasonParameterKind.Gene, "FGFR2"), new("variant", ReasonParameterKind.Variant, "chr10:121496701:T>G")], 0.75, 0.5,
                [new(1, "Pfeiffer syndrome", 0.82, 0.97, 0.37)]),
        ],
        Notices =
        [
            new("TermReplaced", ProblemSeverity.Notice) { File = "case.json", Line = 12, Field = "phenotypicFeatures[1].type.id", Found = "HP:0002631", Allowed = "HP:0002616 (Aortic root aneurysm)" },
            new("VcfUnknownVersion", ProblemSeverity.Warning) { File = "case.vcf.gz", Line = 1, Found = "VCFv4.0" },
        ],
        Ledger = new([
            new("Reading", LedgerUnit.Records, 37709, 37700, [new("ReferenceBlock", 4), new("UnknownContig", 5)]),
            new("Splitting", LedgerUnit.Alleles, 37912, 37900, [new("PlaceholderAllele", 12)]),
            new("Selection", LedgerUnit.Alleles, 37900, 900, [new("Common", 36000), new("NotCarried", 1000)]),
        ]),
        Input = new()
        {
            VcfName = "case.vcf.gz", Assembly = GenomeAssembly.GRCh37, AssemblySource = AssemblySource.ContigLengths, Records = 37709,
            Samples = [new("kid", FamilyRole.Proband, Sex.Male, AffectedStatus.Affected), new("mum", FamilyRole.Mother, Sex.Female, AffectedStatus.Unaffected)],
            FrequencyFields = ["gnomAD_AF"], AnnotationFields = ["CSQ"], StatedSex = Sex.Male, UsedSex = Sex.Male, ObservedTerms = 4, ExcludedTerms = 1,
        },
        BlindSpots =
        [
            new("NoReference", []),
            new("StructuralNotWeighed", [new("count", ReasonParameterKind.Number, "17")]),
            new("SourceOutdated", [new("source", ReasonParameterKind.Text, "clinvar"), new("date", ReasonParameterKind.Text, "2017-04-04")]),
        ],
        Provenance = new(
            "0.1.0", new("knowledge", "2026-11", new string('a', 64)), [new("ranking", "1", new string('b', 64))],
            [new("clinvar", "2017-04-04", true), new("hpo", "2025-01-16", false)]),
    };

    /// <summary>A deletion of a recurrent region in the first candidate, a measured repeat in the second, and a gene that the deletion takes.</summary>
    public static TriageResult WithStructural()
    {
        var result = Full();
        var first = result.Groups[1].Members[0] with
        {
            Region = new("ISCA-37446", "22q11.2", new Contig(22), new(18_912_230, 21_465_672), Deletion(), 5.5),
            Genes =
            [
                new()
                {
                    Symbol = "TBX1", HgncId = null, LogLr = 2, Mode = InheritanceMode.AutosomalDominant,
                    Variants = [new() { Annotated = Deletion(), Consequence = Deletion().Consequences[0], Pattern = GenotypePattern.Heterozygous, LogLr = 2 }],
                },
            ],
        };
        var locus = RepeatLoci.Find("HTT")[0];
        var second = result.Groups[2].Members[0] with { Repeat = new(new RepeatGenotype(locus, [17, 44], IsDoubted: false, Line: 812), 7.5) };
        return result with { Groups = [result.Groups[0], result.Groups[1] with { Members = [first] }, result.Groups[2] with { Members = [second] }] };
    }

    private static AnnotatedVariant Deletion()
    {
        var structural = new StructuralVariant(StructuralKind.Deletion, new Contig(22), new(18_900_000, 21_500_000)) { CopyNumber = 1 };
        return new()
        {
            Variant = structural.Identity,
            Structural = structural,
            Line = 77,
            Consequences = [new() { GeneSymbol = "TBX1", GeneIndex = 4, Source = ConsequenceSource.GeneModel, Terms = Terms("transcript_ablation") }],
            Frequency = new() { State = FrequencyState.Known, Overall = 1e-5, Source = "gnomAD-SV" },
            Local = new LocalFrequency { Observations = 3, Homozygotes = 0, Frequency = .0125, Source = "ours", Cohorts = [new("north", 100, 3, 0), new("south", 20, 0, 0)] },
            Filter = new(FilterStatus.Pass),
            Calls = new[] { new SampleCall(1, 1, 0, 0) },
        };
    }

    private static Candidate Pfeiffer() => Candidate(1, "Pfeiffer syndrome", 0.8206, 101600, 710) with
    {
        Diagnosis = 0,
        Genes =
        [
            new()
            {
                Symbol = "FGFR2", HgncId = "HGNC:3689", LogLr = 9.2, Mode = InheritanceMode.AutosomalDominant,
                Variants = [new() { Annotated = Ser252Trp(), Consequence = Ser252Trp().Consequences[0], Pattern = GenotypePattern.Heterozygous, LogLr = 9.2 }],
            },
        ],
        For =
        [
            new("VariantFits", 6.1, [new("gene", ReasonParameterKind.Gene, "FGFR2"), new("variant", ReasonParameterKind.Variant, "c.755C>G"), new("consequence", ReasonParameterKind.Text, "missense variant")]),
            new("TermMatches", 3.4, [new("term", ReasonParameterKind.Term, "HP:0001363")]),
            new("TermMatches", 2.9, [new("term", ReasonParameterKind.Term, "HP:0011304")]),
        ],
        Against = [new("TermUnexplained", -1.4, [new("term", ReasonParameterKind.Term, "HP:0001249")])],
    };

    private static AnnotatedVariant Ser252Trp() => new()
    {
        Variant = new(new Contig(10), 121520163, "G", "C"),
        AsGiven = new SmallVariant(new Contig(10), 123279677, "G", "C"),
        AssemblyAsGiven = GenomeAssembly.GRCh37,
        Line = 20311,
        Consequences =
        [
            new()
            {
                GeneSymbol = "FGFR2", GeneIndex = 3, TranscriptId = "ENST00000358487.10", Source = ConsequenceSource.Vep, IsMane = true,
                Terms = Terms("missense_variant"), HgvsC = "c.755C>G", HgvsP = "p.Ser252Trp", ProteinChange = ProteinChangeState.Known,
            },
        ],
        Frequency = AlleleFrequency.AbsentFrom("gnomAD_AF"),
        Scores = new PredictorScores { CaddPhred = 28.1 },
        Quality = 1723.5f,
        Filter = new(FilterStatus.Pass),
        Calls = new[] { new SampleCall(1, 1, 0, 0) { Depth = 40, AlternateDepth = 19, Quality = 99 }, new SampleCall(0, 2, 0, 0) },
    };

    private static SoTermSet Terms(string name) => SoTerm.TryParse(name, out var term) ? term : throw new InvalidOperationException(name);

    private static Candidate Candidate(int rank, string name, double posterior, int omim, int orpha) => new()
    {
        Rank = rank, Index = rank, Diagnosis = -1, Name = name, Posterior = posterior,
        Codes = orpha == 0 ? [DiseaseId.Omim(omim)] : [DiseaseId.Omim(omim), DiseaseId.Orpha(orpha)],
        LogPrior = -9.1, PhenotypeLogLr = 8.25, GenotypeLogLr = 0.5, Genes = [], For = [],
        Against = [new("NoVariantFits", -2.3, [new("genes", ReasonParameterKind.Text, "TWIST1")])],
    };
}
