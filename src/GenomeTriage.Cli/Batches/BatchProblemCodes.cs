namespace GenomeTriage.Cli.Batches;

/// <summary>Codes of what can be wrong with a batch.</summary>
public static class BatchProblemCodes
{
    /// <summary>The manifest has a column that means nothing. Found is its name.</summary>
    public const string BatchColumnUnknown = "BatchColumnUnknown";

    /// <summary>The manifest lacks a column that it has to have. Allowed is its name.</summary>
    public const string BatchColumnMissing = "BatchColumnMissing";

    /// <summary>A row has more or fewer columns than the header.</summary>
    public const string BatchRowWrong = "BatchRowWrong";

    /// <summary>A row says nothing of the patient.</summary>
    public const string BatchRowEmpty = "BatchRowEmpty";

    /// <summary>An id cannot name a file.</summary>
    public const string BatchIdWrong = "BatchIdWrong";

    /// <summary>Two rows have the same id.</summary>
    public const string BatchIdRepeated = "BatchIdRepeated";

    /// <summary>A value of a row is not one of those that are allowed.</summary>
    public const string BatchValueWrong = "BatchValueWrong";

    /// <summary>The manifest has no rows.</summary>
    public const string BatchEmpty = "BatchEmpty";

    /// <summary>The folder holds a batch, and nobody said to go on with it.</summary>
    public const string BatchFolderUsed = "BatchFolderUsed";

    /// <summary>Another process writes to the folder.</summary>
    public const string BatchFolderBusy = "BatchFolderBusy";

    /// <summary>The batch was begun with other options.</summary>
    public const string BatchOptionsChanged = "BatchOptionsChanged";

    /// <summary>The journal is none that this program wrote.</summary>
    public const string BatchJournalDamaged = "BatchJournalDamaged";

    /// <summary>Some cases could not be ranked. Found is how many, Allowed of how many.</summary>
    public const string BatchCasesFailed = "BatchCasesFailed";
}
