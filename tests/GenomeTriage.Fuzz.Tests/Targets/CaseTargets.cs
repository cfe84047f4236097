using System.Text;
using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Fuzz.Tests.Targets;

/// <summary>Pedigree files.</summary>
public sealed class PedTarget : IFuzzTarget
{
    public string Name => "PED";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        "#FamilyID\tIndividualID\tPaternalID\tMaternalID\tSex\tPhenotype\nF\tchild\tfather\tmother\t1\t2\nF\tfather\t0\t0\t1\t1\nF\tmother\t0\t0\t2\t1\n"u8.ToArray(),
        "F a 0 0 male affected\nF b a 0 2 -9\nG c 0 0 0 0\n"u8.ToArray(),
    ];

    public void Run(ReadOnlySpan<byte> input)
    {
        using var text = new StringReader(Encoding.UTF8.GetString(input));
        var family = PedReader.Read(text, "fuzz.ped", null, new List<Problem>());
        Assert.NotEmpty(family.Individuals);
    }
}

/// <summary>Phenopackets of one person and of a family.</summary>
public sealed class PhenopacketTarget : IFuzzTarget
{
    public string Name => "phenopacket";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        """{"id":"a","subject":{"id":"p","sex":"MALE","timeAtLastEncounter":{"age":{"iso8601duration":"P3Y2M"}}},"phenotypicFeatures":[{"type":{"id":"HP:0001250","label":"Seizure"},"excluded":true,"onset":{"age":{"iso8601duration":"P1Y"}}}],"metaData":{"resources":[{"id":"hp","version":"2025-01-16"}],"phenopacketSchemaVersion":"2.0"}}"""u8.ToArray(),
        """{"id":"f","proband":{"id":"a","subject":{"id":"p"},"interpretations":[{"id":"i","diagnosis":{"disease":{"id":"OMIM:148050"},"genomicInterpretations":[]}}]},"pedigree":{"persons":[{"familyId":"F","individualId":"p","paternalId":"q","sex":"FEMALE","affectedStatus":"AFFECTED"},{"familyId":"F","individualId":"q","sex":"MALE"}]},"metaData":{}}"""u8.ToArray(),
    ];

    public void Run(ReadOnlySpan<byte> input) => _ = PhenopacketReader.Read(input, "fuzz.json").Features.Count;
}
