namespace GenomeTriage.Annotation.Frequencies;

/// <summary>
/// Gathers what the fields of one allele say. Sources are numbered in the order of preference; the overall frequency is
/// that of the first source that has one, the maximum is over all sources.
/// </summary>
internal struct FrequencyTally
{
    private int _source;
    private string? _field;
    private double _overall;
    private double _popMax;
    private int _homozygotes;
    private int _observations;
    private int _localHomozygotes;
    private double _localFrequency;
    private string? _localField;

    internal static FrequencyTally Start() => new()
    {
        _source = int.MaxValue,
        _overall = -1,
        _popMax = -1,
        _homozygotes = -1,
        _observations = -1,
        _localHomozygotes = -1,
        _localFrequency = -1,
    };

    /// <summary>Takes in one value; negative and not-a-number values are how some tools write "not there".</summary>
    internal void Add(FrequencyKind kind, int source, string field, double value)
    {
        if (!(value >= 0)) return;
        switch (kind)
        {
            case FrequencyKind.Overall when value <= 1: AddOverall(source, field, value); break;
            case FrequencyKind.PopMax or FrequencyKind.Population when value <= 1: AddMaximum(field, value); break;
            case FrequencyKind.Homozygotes: _homozygotes = Math.Max(_homozygotes, (int)Math.Min(value, int.MaxValue)); break;
            case FrequencyKind.HomozygousAlleles: _homozygotes = Math.Max(_homozygotes, (int)Math.Min(value / 2, int.MaxValue)); break;
            default: AddLocal(kind, field, value); break;
        }
    }

    internal readonly AlleleFrequency Population(string? sources)
    {
        if (_overall < 0 && _popMax < 0 && _homozygotes < 0)
            return sources is null ? AlleleFrequency.NoSource : AlleleFrequency.AbsentFrom(sources);
        return new AlleleFrequency
        {
            State = FrequencyState.Known,
            Overall = _overall < 0 ? null : _overall,
            PopMax = _popMax < 0 ? null : _popMax,
            HomozygoteCount = _homozygotes < 0 ? null : _homozygotes,
            Source = _field ?? sources,
        };
    }

    internal readonly LocalFrequency? Local() => _localField is null ? null : new LocalFrequency
    {
        Observations = _observations < 0 ? null : _observations,
        Homozygotes = _localHomozygotes < 0 ? null : _localHomozygotes,
        Frequency = _localFrequency < 0 ? null : _localFrequency,
        Source = _localField,
    };

    private void AddOverall(int source, string field, double value)
    {
        if (source >= _source) return;
        (_source, _overall, _field) = (source, value, field);
    }

    private void AddMaximum(string field, double value)
    {
        _popMax = Math.Max(_popMax, value);
        _field ??= field;
    }

    private void AddLocal(FrequencyKind kind, string field, double value)
    {
        if (kind == FrequencyKind.LocalObservations) _observations = (int)Math.Min(value, int.MaxValue);
        else if (kind == FrequencyKind.LocalHomozygotes) _localHomozygotes = (int)Math.Min(value, int.MaxValue);
        else if (kind == FrequencyKind.LocalFrequency && value <= 1) _localFrequency = value;
        else return;
        _localField ??= field;
    }
}
