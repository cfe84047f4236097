using System.Globalization;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Results;
using GenomeTriage.Vcf.Genotypes;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Triage.Families;

/// <summary>
/// Holds the stated family against what the calls show while the file streams: sexes, kinship with the patient and
/// Mendelian errors. Whoever does not fit is reported and takes no part in the ranking, so that nothing is called new on
/// the word of a stranger.
/// </summary>
internal sealed class FamilyCheck
{
    // A parent lacks a homozygous allele of the child only by a deletion or an error; strangers lack some 8 % and more.
    private const double MostMissingInParent = .03;
    private const double MostInNeitherParent = .02;
    private const double LeastOfOneself = .42;
    private const double Tolerance = .06;

    private readonly SequencedFamily _family;
    private readonly Relative[] _relatives;
    private readonly TrioTally _trio = new();
    private readonly ChromosomeCheck _chromosomes = new();

    public FamilyCheck(SequencedFamily family)
    {
        _family = family;
        _relatives = [.. family.Relatives.Select(sample => new Relative(sample, new KinshipTally(), new SexTally()))];
    }

    /// <summary>The sex that the patient's calls show.</summary>
    public SexTally PatientSex { get; } = new();

    /// <summary>Counts one allele of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="contig">Its contig.</param>
    /// <param name="allele">1-based number of the alternate allele.</param>
    /// <param name="patient">The patient's call.</param>
    public void Count(VcfRecord record, Contig contig, int allele, SampleCall patient)
    {
        if (patient.IsCarrier)
        {
            PatientSex.Count(contig, record.Position, patient);
            _chromosomes.Count(contig, record.Position, patient);
        }

        foreach (var relative in _relatives)
        {
            var call = SampleCallDecoder.Decode(record, relative.Sample.Index, allele);
            if (contig.IsAutosome) relative.Kinship.Count(patient, call);
            else if (call.IsCarrier) relative.Sex.Count(contig, record.Position, call);
        }

        if (contig.IsAutosome && patient.IsCarrier && _family is { Father: { } father, Mother: { } mother })
            CountTrio(contig, patient, SampleCallDecoder.Decode(record, father.Index, allele), SampleCallDecoder.Decode(record, mother.Index, allele));
    }

    private void CountTrio(Contig contig, SampleCall patient, SampleCall father, SampleCall mother)
    {
        _trio.Count(patient, father, mother);
        _chromosomes.Count(contig, patient, father, mother);
    }

    /// <summary>The family as it can be used: the sex that is sure, and relatives who do not fit marked.</summary>
    public SequencedFamily Checked()
    {
        var isDoubted = PatientDoesNotFit;
        var isTrioRight = !isDoubted && _trio.ErrorShare is not null && !TrioDoesNotFit;
        return _family with
        {
            Sex = UsedSex,
            Father = _family.Father is { } father ? Mark(father) : null,
            Mother = _family.Mother is { } mother ? Mark(mother) : null,
            Others = _family.Others.Select(Mark).ToList(),
        };

        FamilySample Mark(FamilySample sample) => sample with
        {
            IsConfirmed = isTrioRight && !IsWrong(sample) && IsShown(sample),
            IsDoubted = isDoubted || IsWrong(sample) || TrioDoesNotFit && sample.Role is (FamilyRole.Father or FamilyRole.Mother),
        };
    }

    /// <summary>What does not fit.</summary>
    public IEnumerable<Problem> Problems(string file)
    {
        if (PatientDoesNotFit) yield return Warning(PipelineProblemCodes.SexDoesNotFit, file, _family.ProbandId, $"{PatientSex.Shown}");
        foreach (var relative in _relatives)
        {
            if (SexDoesNotFit(relative)) yield return Warning(PipelineProblemCodes.SexDoesNotFit, file, relative.Sample.Id, $"{relative.Sex.Shown}");
            if (KinshipDoesNotFit(relative)) yield return Warning(FamilyProblemCodes.KinshipDoesNotFit, file, relative.Sample.Id, Number(relative.Kinship.Coefficient ?? 0));
        }

        if (TrioDoesNotFit) yield return Warning(FamilyProblemCodes.MendelianErrors, file, _family.ProbandId, Number(_trio.ErrorShare!.Value));
        var isFamily = !TrioDoesNotFit && !_relatives.Any(KinshipDoesNotFit);
        foreach (var notice in _chromosomes.Notices(file, _family.ProbandId, isFamily)) yield return notice;
    }

    private bool PatientDoesNotFit => _family.Sex != Sex.Unknown && PatientSex.Shown != Sex.Unknown && PatientSex.Shown != _family.Sex;

    private bool TrioDoesNotFit => _trio.ErrorShare > MostInNeitherParent;

    private Sex UsedSex => _family.Sex == Sex.Unknown ? PatientSex.Shown : PatientDoesNotFit ? Sex.Unknown : _family.Sex;

    private bool IsWrong(FamilySample sample) =>
        _relatives.First(relative => relative.Sample.Index == sample.Index) is var relative && (SexDoesNotFit(relative) || KinshipDoesNotFit(relative));

    // A parent: hardly any homozygous allele of the child is missing, and the kinship is that of first degree.
    private bool IsShown(FamilySample sample)
    {
        var kinship = _relatives.First(relative => relative.Sample.Index == sample.Index).Kinship;
        return kinship is { MissingShare: <= MostMissingInParent, Coefficient: { } shown } && Math.Abs(shown - sample.ExpectedKinship) <= Tolerance;
    }

    private static bool SexDoesNotFit(Relative relative) =>
        relative.Sex.Shown != Sex.Unknown && relative.Sample.Sex != Sex.Unknown && relative.Sex.Shown != relative.Sample.Sex;

    private static bool KinshipDoesNotFit(Relative relative)
    {
        var isParent = relative.Sample.Role is FamilyRole.Father or FamilyRole.Mother;
        if (isParent && relative.Kinship.MissingShare > MostMissingInParent) return true;
        return relative.Kinship.Coefficient is { } shown && (shown > LeastOfOneself || shown < relative.Sample.ExpectedKinship / 2 - Tolerance);
    }

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private static Problem Warning(string code, string file, string sample, string found) =>
        new(code, ProblemSeverity.Warning) { File = file, Field = sample, Found = found };

    private sealed record Relative(FamilySample Sample, KinshipTally Kinship, SexTally Sex);
}
