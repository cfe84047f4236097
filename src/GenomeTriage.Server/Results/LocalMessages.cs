using GenomeTriage.Annotation.Frequencies;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Results;

/// <summary>The counts of the site's own collection as messages.</summary>
internal static class LocalMessages
{
    public static Message.LocalCounts Of(LocalFrequency local)
    {
        var message = new Message.LocalCounts();
        if (local.Source is { } source)
            message.Source = source;
        if (local.Observations is { } observations)
            message.Observations = observations;
        if (local.Homozygotes is { } homozygotes)
            message.Homozygotes = homozygotes;
        if (local.Frequency is { } frequency)
            message.Frequency = frequency;
        if (local.People is { } people)
            message.People = people;
        message.Cohorts.AddRange(local.Cohorts.Select(Of));
        return message;
    }

    private static Message.CohortCounts Of(CohortCount cohort) =>
        new() { Name = cohort.Name, People = cohort.People, Observations = cohort.Observations, Homozygotes = cohort.Homozygotes };
}
