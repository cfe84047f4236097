using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Fitting;
using GenomeTriage.Phenotype.Scoring;

namespace GenomeTriage.Cli.Evaluation.Folds;

/// <summary>Fits what can be fitted on the cases of all folds but one.</summary>
internal sealed class FoldFit(IReadOnlyList<SolvedCase> training, FoldTable folds)
{
    /// <summary>The numbers fitted without a fold; cases that the table does not have take no part.</summary>
    public FoldParameters Without(string fold, PhenotypeModel model)
    {
        var fitted = new PhenotypeFitter(model).Fit([.. training.Where(solved => IsOutside(solved, fold)).Select(PictureOf).OfType<SolvedPicture>()]);
        return new FoldParameters(model.Parameters.With(model.Candidates.Scope, fitted) with { Version = "out of fold" });
    }

    // Annotations made from the very publication of a case would teach that all signs of a patient are annotated.
    private bool IsOutside(SolvedCase solved, string fold) =>
        solved.Kind != CaseKinds.Seen && folds.TryFoldOf(solved.Case.Id) is { } own && own != fold;

    private static SolvedPicture? PictureOf(SolvedCase solved) =>
        DiseaseId.TryParse(solved.Answer.Disease, out var code) ? new SolvedPicture(solved.Case.Picture, code, solved.Kind != CaseKinds.New) : null;
}
