using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Annotation.SiteSources.Building;

/// <summary>Gathers rows over all files before any is written, since people of several files are counted together.</summary>
internal interface ISiteCollection
{
    /// <summary>Names of the numbers.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>People of all files.</summary>
    int People { get; }

    /// <summary>The parts that are counted by themselves; empty where there is one.</summary>
    IReadOnlyList<SiteCohort> Cohorts { get; }

    /// <summary>Takes a file in.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="file">Its name, for problems.</param>
    /// <param name="fileIndex">Its 0-based place among the files of the order.</param>
    /// <param name="cancellationToken">Stops between two records.</param>
    Task AddAsync(VcfReader reader, string file, int fileIndex, CancellationToken cancellationToken);

    /// <summary>The rows of all files, in order of contig and place.</summary>
    IEnumerable<SiteRow> Rows();
}
