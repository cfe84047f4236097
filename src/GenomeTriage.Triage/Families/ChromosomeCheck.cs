using System.Globalization;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Triage.Families;

/// <summary>Notices what is unusual of whole chromosomes: long homozygous stretches, and chromosomes of one parent alone.</summary>
internal sealed class ChromosomeCheck
{
    // A child of first cousins has a sixteenth of the autosomes in such stretches, some 180 million bases.
    private const long RelatedParentsFrom = 90_000_000;
    private const long OneChromosomeFrom = 15_000_000;
    private const double Million = 1e6;

    private readonly TransmissionTally _transmission = new();
    private readonly HomozygosityScan _homozygosity = new();

    /// <summary>Counts a carrier call of the patient.</summary>
    public void Count(Contig contig, int position, SampleCall patient) => _homozygosity.Count(contig, position, patient);

    /// <summary>Counts an allele of the patient and both parents.</summary>
    public void Count(Contig contig, SampleCall patient, SampleCall father, SampleCall mother) =>
        _transmission.Count(contig, patient, father, mother);

    /// <summary>The notices.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="patient">The patient's sample.</param>
    /// <param name="isFamily">Whether the parents are those stated, so that transmission means something.</param>
    public IEnumerable<Problem> Notices(string file, string patient, bool isFamily)
    {
        if (_homozygosity.Total >= RelatedParentsFrom)
            yield return Notice(FamilyProblemCodes.HomozygousStretches, file, patient, _homozygosity.Total);
        else
            foreach (var contig in Autosomes.Where(contig => _homozygosity.LengthOn(contig) >= OneChromosomeFrom))
                yield return Notice(FamilyProblemCodes.HomozygousChromosome, file, contig.UcscName, _homozygosity.LengthOn(contig));
        if (!isFamily) yield break;
        foreach (var (contig, isPaternal) in _transmission.OfOneParent())
            yield return Notice(isPaternal ? FamilyProblemCodes.UniparentalPaternal : FamilyProblemCodes.UniparentalMaternal, file, contig.UcscName, null);
    }

    private static IEnumerable<Contig> Autosomes =>
        Enumerable.Range(1, Contig.Count).Select(ordinal => new Contig((byte)ordinal)).Where(contig => contig.IsAutosome);

    private static Problem Notice(string code, string file, string field, long? bases) => new(code, ProblemSeverity.Notice)
    {
        File = file,
        Field = field,
        Found = bases is { } length ? Math.Round(length / Million).ToString(CultureInfo.InvariantCulture) : null,
    };
}
