using GenomeTriage.Annotation.Acmg;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Exchange.Results;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Server.Results;
using GenomeTriage.Triage.Results;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>All that a page shows of a variant, as messages.</summary>
/// <param name="classes">Classifies them.</param>
/// <param name="samples">Who is which sample of the file.</param>
internal sealed class VariantDetails(VariantClasses classes, IReadOnlyList<SampleRole> samples)
{
    public Message.VariantDetail Of(GeneEvidence gene, Triage.Results.VariantEvidence variant)
    {
        var annotated = variant.Annotated;
        var message = new Message.VariantDetail { Evidence = VariantMessages.Of(variant), Frequency = Of(annotated.Frequency) };
        message.Consequences.AddRange(variant.Consequence.Terms.ToString().Split('&'));
        message.Calls.AddRange(CallsOf(annotated.Calls));
        if (annotated.AsGiven is { } given) message.AsGiven = $"{annotated.AssemblyAsGiven}: {given}";
        if (annotated.ClinVar.Assertion is { } assertion) message.Clinvar = assertion.Classification.ToString();
        if (classes.Assess(gene, variant) is { } assessment) message.Classification = Of(assessment);
        return message;
    }

    private IEnumerable<Message.FamilyCall> CallsOf(ReadOnlyMemory<SampleCall> calls) => samples
        .Select((sample, index) => (Sample: sample, Call: index < calls.Length ? calls.Span[index] : SampleCall.NoCall))
        .Where(one => one.Sample.Role != FamilyRole.NotInFamily).OrderBy(one => one.Sample.Role).Select(one => Of(one.Sample, one.Call));

    private static Message.FamilyCall Of(SampleRole sample, SampleCall call)
    {
        var message = new Message.FamilyCall
        {
            Sample = sample.Sample, Role = sample.Role.ToString(), Reference = call.Reference, Alternate = call.Alternate, Other = call.Other, Missing = call.Missing,
        };
        if (call.AlternateDepth is { } reads) message.AlternateDepth = reads;
        if (call.Depth is { } depth) message.Depth = depth;
        return message;
    }

    private static Message.FrequencyDetail Of(AlleleFrequency frequency)
    {
        var message = new Message.FrequencyDetail { State = EnumMessages.Shifted<Message.FrequencyState>(frequency.State) };
        if (frequency.Overall is { } overall) message.Overall = overall;
        if (frequency.PopMax is { } most) message.HighestPopulation = most;
        if (frequency.HomozygoteCount is { } homozygotes) message.Homozygotes = homozygotes;
        if (frequency.Source is { } source) message.Source = source;
        return message;
    }

    private static Message.VariantClass Of(AcmgAssessment assessment)
    {
        var message = new Message.VariantClass
        {
            Classification = assessment.Classification.ToString(), Points = assessment.Points, Posterior = assessment.Posterior,
        };
        message.Met.AddRange(assessment.Evidence.Select(one => new Message.VariantCriterion
        {
            Name = one.Criterion.ToString(), Strength = one.Strength.ToString(), Points = one.Points, Reason = Of(one.Reason),
        }));
        message.Unknown.AddRange(assessment.Unknown.Select(one => new Message.VariantCriterion { Name = one.Criterion.ToString(), Reason = Of(one.Reason) }));
        return message;
    }

    private static Message.Statement Of(AcmgReason reason)
    {
        var message = new Message.Statement { Code = reason.Code };
        message.Parameters.AddRange(reason.Values.Select(value => new Message.Parameter
        {
            Name = value.Name, Value = value.Text ?? value.Number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        }));
        return message;
    }
}
