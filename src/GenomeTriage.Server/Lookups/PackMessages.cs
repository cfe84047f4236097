using GenomeTriage.Contracts.V1;
using GenomeTriage.Knowledge.Differences;
using GenomeTriage.Knowledge.Packs;
using SourceChange = GenomeTriage.Knowledge.Differences.SourceChange;

namespace GenomeTriage.Server.Lookups;

/// <summary>Packs and their differences as messages.</summary>
internal static class PackMessages
{
    public static Pack Of(KnowledgePack pack)
    {
        var message = new Pack { Sha256 = pack.Sha256, Length = pack.Length };
        message.Sources.AddRange(pack.Manifest.Sources.Select(Of));
        message.Counts.AddRange(pack.Manifest.Counts.Select(count => new PackCount { Name = count.Key, Count = count.Value }));
        return message;
    }

    public static GetDifferenceResponse Of(PackDifference difference, int limit)
    {
        var message = new GetDifferenceResponse
        {
            Terms = Of(difference.Terms, limit),
            Diseases = Of(difference.Diseases, limit),
            GeneLinks = Of(difference.GeneLinks, limit),
            Signs = Of(difference.Signs, limit),
            PathogenicVariants = Of(difference.PathogenicVariants, limit),
        };
        message.Sources.AddRange(difference.Sources.Select(Of));
        return message;
    }

    private static PackSource Of(SourceInfo source)
    {
        var message = new PackSource
        {
            Key = source.Key,
            Title = source.Title,
            Count = source.Count,
            Sha256 = source.Sha256,
            Licence = source.Licence,
            Attribution = source.Attribution,
            Outdated = source.IsOutdated,
            Official = source.IsOfficial,
        };
        if (source.Version is { } version)
            message.Version = version;
        if (source.Date is { } date)
            message.Date = date;
        return message;
    }

    private static Contracts.V1.SourceChange Of(SourceChange change)
    {
        var message = new Contracts.V1.SourceChange { Key = change.Key };
        if (change.Earlier is { } earlier)
            message.Earlier = earlier.Version ?? earlier.Date ?? "";
        if (change.Later is { } later)
            message.Later = later.Version ?? later.Date ?? "";
        return message;
    }

    private static ChangeList Of<T>(KeyDifference<T> keys, int limit)
        where T : IComparable<T>
    {
        var message = new ChangeList { AddedCount = keys.Added.Count, RemovedCount = keys.Removed.Count };
        message.Added.AddRange(keys.Added.Take(limit).Select(key => key.ToString()));
        message.Removed.AddRange(keys.Removed.Take(limit).Select(key => key.ToString()));
        return message;
    }
}
