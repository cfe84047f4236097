namespace GenomeTriage.Cli.Evaluation;

/// <summary>Codes of what can be wrong with the files of a measurement.</summary>
public static class EvaluationProblemCodes
{
    /// <summary>A manifest or table of folds lacks a column.</summary>
    public const string TableColumnsMissing = "EvaluationTableColumnsMissing";

    /// <summary>A case has no diagnosis to compare with.</summary>
    public const string CaseUnsolved = "EvaluationCaseUnsolved";

    /// <summary>A case has no variants in the folder.</summary>
    public const string VariantsMissing = "EvaluationVariantsMissing";

    /// <summary>A case has no fold.</summary>
    public const string FoldMissing = "EvaluationFoldMissing";

    /// <summary>No case is left after the filters.</summary>
    public const string NoCases = "EvaluationNoCases";
}
