using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Building;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Knowledge.Tests.Packs;

namespace GenomeTriage.Knowledge.Tests.Building;

/// <summary>A pack of a few rows of every source, checked against what those rows say.</summary>
public sealed class KnowledgeBuilderTests : IDisposable
{
    private readonly SmallSources _sources = new();
    private readonly TemporaryFile _file = new();
    private readonly BuildReport _report;
    private readonly KnowledgePack _pack;

    public KnowledgeBuilderTests()
    {
        _report = KnowledgeBuilder.Build(_sources.Path, _file.Path);
        _pack = KnowledgePack.Open(_file.Path);
    }

    public void Dispose()
    {
        _pack.Dispose();
        _file.Dispose();
        _sources.Dispose();
    }

    [Fact]
    public void Build_Twice_GivesTheSameBytes()
    {
        using var again = new TemporaryFile();
        KnowledgeBuilder.Build(_sources.Path, again.Path);
        Assert.Equal(File.ReadAllBytes(_file.Path), File.ReadAllBytes(again.Path));
    }

    [Fact]
    public void Ontology_TermsOfTheFile_AreThere()
    {
        Assert.Equal(("2099-01-02", 5, 1), (_pack.Hpo.Version, _pack.Hpo.Count, _pack.Hpo.ObsoleteCount));
        Assert.Equal("Fits \"and\" starts", _pack.Hpo.SynonymsOf(4)[0].Text);
        Assert.Equal(["SNOMEDCT_US:91175000"], _pack.Hpo[4].CrossReferences);
    }

    [Fact]
    public void Annotations_EveryForm_IsKept()
    {
        var rows = _pack.Diseases.AnnotationsOf(Disease(DiseaseId.Omim(100001))).ToArray();
        Assert.Equal(3, rows.Length);
        Assert.Equal((4, 4, FrequencyEvidence.Counts(3, 4)), (rows[0].Term, rows[0].Onset, rows[0].Frequency));
        Assert.Equal((Genome.Families.Sex.Female, AnnotationEvidence.PublishedClinicalStudy), (rows[0].Sex, rows[0].Evidence));
        Assert.Equal(("PMID:1;PMID:2", "HP:0000118"), (_pack.Diseases.ReferencesOf(rows[0]), _pack.Diseases.ModifiersOf(rows[0])));
        Assert.Equal((true, FrequencyEvidence.Percentage(.175f), -1), (rows[1].IsNegated, rows[1].Frequency, rows[1].Onset));
        Assert.Equal(AnnotationAspect.Inheritance, rows[2].Aspect);
        Assert.Equal(InheritanceModes.AutosomalDominant, _pack.Diseases.InheritanceOf(Disease(DiseaseId.Omim(100001))));
        Assert.Equal(FrequencyClass.Frequent, _pack.Diseases.AnnotationsOf(Disease(DiseaseId.Orpha(11)))[0].Frequency.Class);
    }

    [Fact]
    public void Report_WhatWasChangedOrLeftOut_IsCounted()
    {
        Assert.Equal(2, _report.CountOf("hpoa", BuildNoteKinds.TermReplaced));
        Assert.Equal(1, _report.CountOf("hpoa", BuildNoteKinds.TermUnknown));
        Assert.Equal(1, _report.CountOf("hpoa", BuildNoteKinds.SecondDiseaseName));
        Assert.Equal(1, _report.CountOf("orpha-omim", BuildNoteKinds.ExactMatchRefused));
        Assert.Equal(1, _report.CountOf("orpha-genes", BuildNoteKinds.DiseaseUnknown));
        Assert.Equal(1, _report.CountOf("orpha-ern", BuildNoteKinds.NetworkUnknown));
        Assert.Equal(1, _report.CountOf("orpha-natural-history", BuildNoteKinds.NaturalHistoryDiffers));
        Assert.Equal(1, _report.CountOf("clinvar-grch37", BuildNoteKinds.LiftoverNotCovered));
        Assert.Equal(1, _report.CountOf("clinvar-grch37", BuildNoteKinds.GeneUnknown));
        Assert.Equal(1, _report.CountOf("mane-transcripts", BuildNoteKinds.TranscriptOffPrimaryContigs));
        Assert.Equal(_report.Notes.Select(note => (note.Source, note.Code, note.Count)), _pack.Manifest.Notes.Select(note => (note.Source, note.Code, note.Count)));
    }

    [Fact]
    public void Diagnosis_ExactMatch_UnitesTwoEntriesUnderOrphanetsName()
    {
        var diagnosis = Diagnosis(DiseaseId.Omim(100001));
        Assert.Equal("Some rare, odd disease", diagnosis.Name);
        Assert.Equal([DiseaseId.Omim(100001), DiseaseId.Orpha(11)], diagnosis.Codes);
        Assert.Equal(diagnosis, Diagnosis(DiseaseId.Orpha(11)));
        Assert.Equal([DiseaseId.Orpha(12)], Diagnosis(DiseaseId.Orpha(12)).Codes);
        Assert.Equal(3, _pack.Diagnoses.Count);
    }

    [Fact]
    public void Diagnosis_Codes_ComeFromMondoAndTheTable()
    {
        var codes = Diagnosis(DiseaseId.Orpha(11)).ExternalCodes;
        Assert.Equal(["E75", "E75.2", "G93", "G99"], codes.Icd10);
        Assert.Equal(["500", "501"], codes.Icd11Foundation);
        Assert.Equal(["8A44", "8A44.2"], codes.Icd11Mms);
        Assert.Equal(["123", "124"], codes.Snomed);
    }

    [Fact]
    public void Diagnosis_Facts_AreFilledIn()
    {
        var diagnosis = Diagnosis(DiseaseId.Orpha(11));
        Assert.Equal("Rare group", diagnosis.MedicalArea);
        Assert.Equal(["ERN RND"], diagnosis.CandidateNetworks);
        Assert.Equal(["curamine"], diagnosis.Treatments.Select(mark => mark.Substance));
        Assert.Equal("ODD", diagnosis.NewbornScreening?.Abbreviation);
        Assert.Equal("ODD", Diagnosis(DiseaseId.Orpha(12)).NewbornScreening?.Abbreviation);
        Assert.Equal([("Sweden", 2.5f), ("Norway", 0f)], diagnosis.Prevalences.Select(row => (row.Place, row.Value)));
    }

    [Fact]
    public void Genes_OneGeneOfManySources_HasItAll()
    {
        Assert.True(_pack.Genes.TryFindSymbol("OLDA", out var index));
        var gene = _pack.Genes[index];
        Assert.Equal(("AAA1", 9001, 901, "ENSG00000000001", 600001), (gene.Symbol, gene.HgncId, gene.NcbiId, gene.EnsemblId, gene.OmimId));
        Assert.Equal(["AAAOLD", "OLDA"], gene.Aliases);
        Assert.Equal(new DosageSensitivity(DosageScore.SufficientEvidence, DosageScore.NotEvaluated), gene.Dosage);
        Assert.Equal((.03f, 300), (gene.Constraint!.Value.Loeuf, gene.Constraint.Value.CodingLength));
        Assert.True(gene.IsSecondaryFinding);
        Assert.True(_pack.Genes.TryFindSymbol("NCBIGene:950", out _));
        Assert.True(_pack.Genes.TryFindEnsembl("ENSG00000000009", out var other));
        Assert.True(float.IsNaN(_pack.Genes[other].Constraint!.Value.MissenseZ));
    }

    [Fact]
    public void Links_PairOfTwoSources_IsOneLink()
    {
        var link = Assert.Single(_pack.GeneDiseaseLinks.OfDisease(Disease(DiseaseId.Omim(100001))).ToArray());
        Assert.Equal(GeneDiseaseSources.Hpo | GeneDiseaseSources.Ddg2p, link.Sources);
        Assert.Equal((AllelicRequirement.Monoallelic, MutationConsequence.LossOfFunction), (link.Requirement, link.Consequence));
        Assert.Equal(["SOME, \"ODD\" DISEASE", "Uncoded"], _pack.Ddg2p.Select(entry => entry.Disease));
        Assert.Equal([4], _pack.Ddg2p[0].Terms);
    }

    [Fact]
    public void Transcripts_ExonsAndCoding_AreThoseOfTheFile()
    {
        var transcript = Assert.Single(_pack.Transcripts.On(new Contig(1)));
        Assert.Equal([new(100, 120), new(170, 200)], transcript.Exons);
        Assert.Equal((new(110, 190), "AAA1"), (transcript.Coding, transcript.GeneSymbol));
    }

    [Fact]
    public void ClinVar_LiftedOnReverseStrand_IsComplemented()
    {
        Assert.Equal(2, _pack.ClinVar.Count);
        Assert.True(_pack.ClinVar.TryFind(new Contig(1), 121, (byte)'C', (byte)'T', out var first));
        Assert.Equal((true, ClinVarClassification.Pathogenic, 7), (first.IsStrictPathogenic, first.Classification, first.RsId));
        Assert.True(_pack.ClinVar.TryFind(new Contig(1), 200, (byte)'T', (byte)'C', out var second));
        Assert.Equal((-1, ClinVarClassification.Uncertain), (second.Gene, second.Classification));
        Assert.Equal([121, 200], _pack.ClinVar.Enumerate(new Contig(1), 1, 300).Select(assertion => assertion.Position.Position));
    }

    [Fact]
    public void Regions_Ends_AreLifted()
    {
        Assert.Equal((new(20, 40), new(120, 140)), (_pack.DosageRegions[0].GRCh37, _pack.DosageRegions[0].GRCh38));
        Assert.Equal(0, _pack.DosageRegions[1].GRCh38.Length);
    }

    [Fact]
    public void Mitomap_ListsAreUnited()
    {
        var melas = _pack.Mitomap.Find(3243, "A", "G");
        Assert.NotNull(melas);
        Assert.Equal((true, "MELAS / MIDD", "MT-TL1", 10), (melas.IsConfirmed, melas.Disease, melas.Locus, melas.AlleleCount));
        Assert.Equal((false, true), (melas.IsSeenHomoplasmic, melas.IsSeenHeteroplasmic));
        Assert.Equal(.937f, _pack.Mitomap.Find(263, "A", "G")!.Frequency, 5);
        Assert.Null(_pack.Mitomap.Find(3243, "A", "T")!.IsSeenHeteroplasmic);
    }

    [Fact]
    public void Verify_UntouchedAndTouchedSource_AreTold()
    {
        Assert.True(KnowledgePack.Verify(_file.Path, _sources.Path).IsIntact);
        _sources.Write(SmallSourceTexts.OrphaOmim, "changed");
        _sources.Delete(SmallSourceTexts.Ddg2p);
        var checks = KnowledgePack.Verify(_file.Path, _sources.Path).Sources.Where(check => check.Verdict != HashVerdict.Same);
        Assert.Equal([("ddg2p", HashVerdict.Missing), ("orpha-omim", HashVerdict.Differs)], checks.Select(check => (check.Name, check.Verdict)));
    }

    private int Disease(DiseaseId id) => _pack.Diseases.TryFind(id, out var index) ? index : -1;

    private Diagnosis Diagnosis(DiseaseId code) => _pack.Diagnoses.TryFind(code, out var index) ? _pack.Diagnoses[index] : throw new InvalidOperationException(code.ToString());
}
