using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Clinical;

/// <summary>Reads the FDA's orphan designations.</summary>
internal static class OrphanDrugParser
{
    private const string Designation = "Orphan Designation";
    private const string Status = "Orphan Designation Status";

    /// <summary>The designations in force, each once, and how many rows are withdrawn or empty.</summary>
    /// <exception cref="InputException">The table is not as it should be.</exception>
    public static (IReadOnlyList<TreatabilityMark> Marks, int LeftOut) Read(SourceFile file)
    {
        var rows = TableReader.Csv(file, "Generic Name", "Trade Name", Designation, Status).ToArray();
        var kept = rows.Where(row => row[Status] == "Designated/Approved" && row[Designation].Length > 0).ToArray();
        var marks = kept.Select(row => new TreatabilityMark(row["Generic Name"], row["Trade Name"], row[Designation])).Distinct();
        return ([.. marks], rows.Length - kept.Length);
    }
}
