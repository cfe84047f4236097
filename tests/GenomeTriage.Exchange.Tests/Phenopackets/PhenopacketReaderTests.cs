using System.Text;
using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Privacy;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Exchange.Tests.Phenopackets;

public sealed class PhenopacketReaderTests
{
    private const string Version2 = """
        {
          "id": "case-1",
          "subject": {
            "id": "patient-1",
            "timeAtLastEncounter": { "age": { "iso8601duration": "P3Y2M" } },
            "sex": "FEMALE"
          },
          "phenotypicFeatures": [
            { "type": { "id": "HP:0001250", "label": "Seizure" } },
            { "type": { "id": "HP:0001263", "label": "Global developmental delay" }, "excluded": true }
          ],
          "interpretations": [ { "diagnosis": { "disease": { "id": "OMIM:607208" } } } ],
          "metaData": { "phenopacketSchemaVersion": "2.0.2" }
        }
        """;

    [Fact]
    public void Read_Version2_GivesThePatientAndNotTheDiagnosis()
    {
        var phenopacket = Read(Version2);

        Assert.Equal("case-1", phenopacket.Id);
        Assert.Equal("patient-1", phenopacket.SubjectId);
        Assert.Equal(Sex.Female, phenopacket.Sex);
        Assert.Equal("P3Y2M", phenopacket.Age?.Duration);
        Assert.Equal(["HP:0001250", "HP:0001263"], phenopacket.Features.Select(feature => feature.TermId));
        Assert.Equal([false, true], phenopacket.Features.Select(feature => feature.IsExcluded));
        Assert.Equal(9, phenopacket.Features[0].Line);
        Assert.Equal("phenotypicFeatures[1].type.id", phenopacket.Features[1].Path);
        Assert.Empty(phenopacket.Problems);
        Assert.DoesNotContain("607208", phenopacket.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SnakeCaseNames_AreTheSameFields()
    {
        var phenopacket = Read("""
            {"id":"c","subject":{"id":"p","time_at_last_encounter":{"age":{"iso8601duration":"P1Y"}}},
             "phenotypic_features":[{"type":{"id":"HP:0001250"}}],"meta_data":{}}
            """);

        Assert.Equal("P1Y", phenopacket.Age?.Duration);
        Assert.Single(phenopacket.Features);
    }

    [Fact]
    public void Read_Version1_NegatedIsExcludedAndANoticeSaysSo()
    {
        var phenopacket = Read("""
            {"id":"c","subject":{"id":"p","ageAtCollection":{"age":"P14Y"},"sex":"MALE"},
             "phenotypicFeatures":[{"type":{"id":"HP:0001250"},"negated":true}],
             "htsFiles":[{"uri":"file:a.vcf","htsFormat":"VCF","genomeAssembly":"GRCh37","individualToSampleIdentifiers":{"p":"NA1"}}],
             "metaData":{"phenopacketSchemaVersion":"1.0.0"}}
            """);

        Assert.True(phenopacket.Features[0].IsExcluded);
        Assert.Equal("P14Y", phenopacket.Age?.Duration);
        Assert.Equal(GenomeAssembly.GRCh37, phenopacket.Assembly);
        Assert.Equal("NA1", phenopacket.SampleName);
        Assert.Equal([PhenopacketProblemCodes.Version1Read], phenopacket.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Read_Family_GivesThePedigree()
    {
        var phenopacket = Read("""
            {"id":"f","proband":{"id":"c","subject":{"id":"kid","sex":"MALE"}},
             "pedigree":{"persons":[
               {"familyId":"f","individualId":"kid","paternalId":"dad","maternalId":"mum","sex":"MALE","affectedStatus":"AFFECTED"},
               {"familyId":"f","individualId":"dad","sex":"MALE","affectedStatus":"UNAFFECTED"},
               {"familyId":"f","individualId":"mum","paternalId":"0","sex":"FEMALE","affectedStatus":"MISSING"}]},
             "metaData":{}}
            """);

        var kid = phenopacket.Pedigree!.Find("kid")!;
        Assert.Equal(("dad", "mum"), (kid.FatherId, kid.MotherId));
        Assert.Equal(AffectedStatus.Affected, kid.Status);
        Assert.Null(phenopacket.Pedigree.Find("mum")!.FatherId);
        Assert.Equal("f", phenopacket.Id);
    }

    [Theory]
    [InlineData("not json", PhenopacketProblemCodes.NotJson, 1)]
    [InlineData("{\"id\":\"c\",\n\"subject\":{\"id\":\"p\"", PhenopacketProblemCodes.NotJson, 2)]
    [InlineData("{} {}", PhenopacketProblemCodes.NotJson, 1)]
    [InlineData("[]", PhenopacketProblemCodes.NotPhenopacket, 1)]
    [InlineData("{\"resourceType\":\"Patient\"}", PhenopacketProblemCodes.NotPhenopacket, 1)]
    [InlineData("{\"id\":\"x\",\"members\":[]}", PhenopacketProblemCodes.CohortGiven, 1)]
    [InlineData("{\"subject\":{\"id\":\"p\"}}", PhenopacketProblemCodes.IdMissing, 1)]
    [InlineData("{\"id\":\"c\",\"subject\":{}}", PhenopacketProblemCodes.IdMissing, 1)]
    [InlineData("{\"id\":\"c\",\"subject\":\"p\"}", PhenopacketProblemCodes.WrongJsonType, 1)]
    [InlineData("{\"id\":\"c\",\n\"phenotypicFeaturess\":[],\n\"metaData\":{}}", PhenopacketProblemCodes.UnknownField, 2)]
    [InlineData("{\"id\":\"c\",\"id\":\"d\",\"metaData\":{}}", PhenopacketProblemCodes.DuplicateField, 1)]
    [InlineData("{\"id\":\"c\",\n\"phenotypicFeatures\":[\n{\"excluded\":true}]}", PhenopacketProblemCodes.FeatureWithoutTerm, 3)]
    [InlineData("{\"id\":\"c\",\"phenotypicFeatures\":[{\"type\":{\"id\":\"HP:1\"},\"excluded\":\"yes\"}]}", PhenopacketProblemCodes.WrongJsonType, 1)]
    [InlineData("{\"id\":\"c\",\"subject\":{\"id\":\"p\",\"sex\":\"BOY\"}}", PhenopacketProblemCodes.SexInvalid, 1)]
    [InlineData("{\"id\":\"c\",\"subject\":{\"id\":\"p\",\"timeAtLastEncounter\":{\"age\":{}}}}", PhenopacketProblemCodes.AgeInvalid, 1)]
    public void Read_Broken_IsRefusedWithCodeAndLine(string json, string code, long line)
    {
        var refusal = Assert.Throws<InputException>(() => Read(json));
        Assert.Equal(code, refusal.Problem.Code);
        Assert.Equal(line, refusal.Problem.Line);
        Assert.Equal("case.json", refusal.Problem.File);
    }

    [Fact]
    public void Read_SeveralFaults_AreAllNamed()
    {
        var refusal = Assert.Throws<InputException>(() => Read("""{"subject":{"sex":"BOY"},"phenotypicFeatures":[{}]}"""));
        Assert.Equal(
            [PhenopacketProblemCodes.IdMissing, PhenopacketProblemCodes.IdMissing, PhenopacketProblemCodes.SexInvalid, PhenopacketProblemCodes.FeatureWithoutTerm],
            refusal.Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("""{"id":"640823-3234","metaData":{}}""")]
    [InlineData("""{"id":"c","metaData":{},"subject":{"id":"p","alternateIds":["01019012480"]}}""")]
    [InlineData("""{"id":"c","metaData":{},"phenotypicFeatures":[{"type":{"id":"HP:0001250"},"description":"pat. 19640823-3234"}]}""")]
    public void Read_PersonalIdentityNumber_IsRefused(string json)
    {
        var refusal = Assert.Throws<InputException>(() => Read(json));
        Assert.Equal(PrivacyProblemCodes.PersonalIdentityNumber, refusal.Problem.Code);
    }

    [Fact]
    public void Read_LoneSurrogate_IsRefusedAsJson() =>
        Assert.Equal(PhenopacketProblemCodes.NotJson, Assert.Throws<InputException>(() => Read("""{"id":"\ud800"}""")).Problem.Code);

    private static Phenopacket Read(string json) => PhenopacketReader.Read(Encoding.UTF8.GetBytes(json), "case.json");
}
