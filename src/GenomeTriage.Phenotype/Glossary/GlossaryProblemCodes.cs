namespace GenomeTriage.Phenotype.Glossary;

/// <summary>What can be wrong with a glossary file.</summary>
public static class GlossaryProblemCodes
{
    /// <summary>A line does not have the four columns: HPO id, English label, Swedish names, Norwegian names.</summary>
    public const string GlossaryColumnCount = nameof(GlossaryColumnCount);

    /// <summary>The first column is no HPO id.</summary>
    public const string GlossaryBadTermId = nameof(GlossaryBadTermId);

    /// <summary>A column, or a name between two bars, is empty.</summary>
    public const string GlossaryEmptyName = nameof(GlossaryEmptyName);

    /// <summary>A term has two lines.</summary>
    public const string GlossaryDuplicateTerm = nameof(GlossaryDuplicateTerm);
}
