using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>
/// All that the rows of one disease and one term say of how often the term is there: patients counted, and the mean of
/// classes and percentages, which weighs as much as <see cref="PatientsOfAClass"/> patients.
/// </summary>
internal struct FrequencyTally
{
    private const double PatientsOfAClass = 20;
    private const double UnknownFrequency = .8;

    private double _with;
    private double _examined;
    private double _fractions;
    private int _fractionRows;

    public void Add(FrequencyEvidence evidence)
    {
        switch (evidence.Kind)
        {
            case FrequencyKind.Counts:
                _with += evidence.Numerator;
                _examined += evidence.Denominator;
                break;
            case FrequencyKind.Class or FrequencyKind.Percentage:
                _fractions += evidence.Fraction;
                _fractionRows++;
                break;
        }
    }

    /// <summary>The frequency, drawn towards one half by a prior of <paramref name="prior"/> patients; 0 where no patient examined had it.</summary>
    public readonly double Frequency(double prior)
    {
        var (with, examined) = (_with, _examined);
        if (_fractionRows > 0)
        {
            with += PatientsOfAClass * _fractions / _fractionRows;
            examined += PatientsOfAClass;
        }

        if (examined == 0) return UnknownFrequency;
        return with == 0 ? 0 : (with + prior / 2) / (examined + prior);
    }
}
