using GenomeTriage.Server.Review.Views;

namespace GenomeTriage.Server.Pages.Cases;

/// <summary>One page about one candidate in plain language, for the family.</summary>
public sealed class ForFamilyModel(CandidateSheets sheets) : RecordModel(sheets)
{
    /// <inheritdoc/>
    protected override string View => "family";
}
