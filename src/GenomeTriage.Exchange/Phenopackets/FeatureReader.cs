using System.Text.Json;
using GenomeTriage.Exchange.Json;

namespace GenomeTriage.Exchange.Phenopackets;

/// <summary>Reads <c>phenotypicFeatures</c>; <c>negated</c> of version 1 and <c>excluded</c> of version 2 mean the same.</summary>
internal static class FeatureReader
{
    public static List<StatedFeature> Read(LocatedJson phenopacket, JsonProblems problems)
    {
        var features = new List<StatedFeature>();
        var list = PhenopacketFields.Typed(phenopacket, "phenotypicFeatures", JsonValueKind.Array, problems);
        foreach (var item in list?.Items ?? [])
        {
            if (ReadOne(item, problems) is { } feature) features.Add(feature);
        }

        return features;
    }

    private static StatedFeature? ReadOne(LocatedJson item, JsonProblems problems)
    {
        if (item.Kind != JsonValueKind.Object)
        {
            problems.Error(PhenopacketProblemCodes.WrongJsonType, item, item.Kind.ToString(), nameof(JsonValueKind.Object));
            return null;
        }

        PhenopacketFields.Check(item, PhenopacketFields.PhenotypicFeature, problems);
        var type = PhenopacketFields.Typed(item, "type", JsonValueKind.Object, problems);
        var id = type is null ? null : PhenopacketFields.Typed(type, "id", JsonValueKind.String, problems);
        if (id is { Text.Length: > 0 })
            return new StatedFeature(id.Text, type!.TextOf("label"), IsExcluded(item, problems), id.Path, id.Line);
        problems.Error(PhenopacketProblemCodes.FeatureWithoutTerm, item);
        return null;
    }

    private static bool IsExcluded(LocatedJson item, JsonProblems problems) =>
        IsTrue(item, "excluded", problems) || IsTrue(item, "negated", problems);

    private static bool IsTrue(LocatedJson item, string name, JsonProblems problems)
    {
        var flag = item.Member(name);
        if (flag is { Kind: not (JsonValueKind.True or JsonValueKind.False) })
            problems.Error(PhenopacketProblemCodes.WrongJsonType, flag, flag.Kind.ToString(), "true, false");
        return flag is { Kind: JsonValueKind.True };
    }
}
