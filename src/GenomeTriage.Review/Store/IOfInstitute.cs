namespace GenomeTriage.Review.Store;

/// <summary>A row that belongs to one institute; queries of others do not see it.</summary>
public interface IOfInstitute
{
    /// <summary>The institute.</summary>
    Guid InstituteId { get; }
}

/// <summary>A row that two people may change at once; the second is told so.</summary>
public interface IVersioned
{
    /// <summary>Counts the changes.</summary>
    int Version { get; set; }
}
