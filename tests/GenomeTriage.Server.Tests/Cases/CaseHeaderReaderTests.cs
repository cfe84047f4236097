using GenomeTriage.Contracts.V1;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Cases;
using Google.Protobuf;

namespace GenomeTriage.Server.Tests.Cases;

public sealed class CaseHeaderReaderTests
{
    private static readonly CaseHeaderReader Reader = new(SmallVocabulary.Instance.Hpo);

    [Fact]
    public void Read_TermsSexAndAge_AreThePicture()
    {
        var picture = Reader.Read(new CaseHeader
        {
            CaseId = "a",
            ClinicalPicture = new ClinicalPicture { Observed = { "Seizure" }, Excluded = { "HP:0001263" }, Sex = Sex.Female, Age = "P3Y2M" },
        }).Picture;
        Assert.Equal("HP:0001250", Assert.Single(picture.Observed).ToString());
        Assert.Equal("HP:0001263", Assert.Single(picture.Excluded).ToString());
        Assert.Equal(Genome.Families.Sex.Female, picture.Sex);
        Assert.Equal("P3Y2M", picture.Age.ToString());
    }

    [Fact]
    public void Read_PersonsAndPed_AreTheSameFamily()
    {
        var persons = new CaseHeader
        {
            CaseId = "a",
            Pedigree = new Pedigree
            {
                FamilyId = "f",
                Persons =
                {
                    new Person { Id = "child", FatherId = "dad", MotherId = "mum", Sex = Sex.Male, Status = AffectedStatus.Affected },
                    new Person { Id = "dad", Sex = Sex.Male, Status = AffectedStatus.Unaffected },
                    new Person { Id = "mum", Sex = Sex.Female },
                },
            },
        };
        var ped = new CaseHeader { CaseId = "a", Ped = "f\tchild\tdad\tmum\t1\t2\nf\tdad\t0\t0\t1\t1\nf\tmum\t0\t0\t2\t0\n" };
        Assert.Equal(Reader.Read(ped).Pedigree!.Individuals, Reader.Read(persons).Pedigree!.Individuals);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\nf\tb\t0\t0\t1\t2")]
    public void Read_PersonIdThatWouldForgeALine_IsRefused(string id)
    {
        var header = new CaseHeader { CaseId = "a", Pedigree = new Pedigree { Persons = { new Person { Id = id } } } };
        Assert.Equal("RequestValueWrong", Assert.Throws<InputException>(() => Reader.Read(header)).Problem.Code);
    }

    [Fact]
    public void Read_Phenopacket_GivesPictureButNeverItsDiagnosis()
    {
        const string json = """
            {"id":"p","subject":{"id":"x","sex":"MALE"},
             "phenotypicFeatures":[{"type":{"id":"HP:0001250","label":"Seizure"}}],
             "diseases":[{"term":{"id":"OMIM:101600","label":"Pfeiffer syndrome"}}],
             "metaData":{"created":"2024-01-01T00:00:00Z","createdBy":"x","resources":[],"phenopacketSchemaVersion":"2.0"}}
            """;
        var read = Reader.Read(new CaseHeader { CaseId = "a", PhenopacketJson = ByteString.CopyFromUtf8(json) });
        Assert.Equal("HP:0001250", Assert.Single(read.Picture.Observed).ToString());
        Assert.Equal("a", read.Id);
    }

    [Fact]
    public void Read_SeveralWrongTerms_AreAllTold()
    {
        var header = new CaseHeader { CaseId = "a", ClinicalPicture = new ClinicalPicture { Observed = { "nothing", "HP:9999999" } } };
        Assert.Equal(2, Assert.Throws<InputException>(() => Reader.Read(header)).Problems.Count);
    }

    [Fact]
    public void Read_UnknownAssembly_IsRefused() =>
        Assert.Equal("RequestValueWrong", Assert.Throws<InputException>(() => Reader.Read(new CaseHeader { CaseId = "a", Assembly = (Assembly)36 })).Problem.Code);
}
