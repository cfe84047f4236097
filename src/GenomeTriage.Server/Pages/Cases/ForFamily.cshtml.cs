using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Review.Cases;

namespace GenomeTriage.Server.Pages.Cases;

/// <summary>One page about one candidate in plain language, for the family.</summary>
public sealed class ForFamilyModel(CaseShelf shelf, KnowledgePack pack) : RecordModel(shelf, pack)
{
    /// <inheritdoc/>
    protected override string View => "family";
}
