using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Knowledge.Diagnoses;

/// <summary>The diagnoses under indices 0 … <see cref="Count"/> - 1; each disease entry belongs to exactly one.</summary>
public sealed class DiagnosisCatalog
{
    private readonly Diagnosis[] _diagnoses;
    private readonly Dictionary<DiseaseId, int> _byCode;

    /// <summary>Builds the catalogue; the diagnoses come in order of their index, from 0.</summary>
    /// <exception cref="ArgumentException">An index is out of order, or a code belongs to two diagnoses.</exception>
    public DiagnosisCatalog(IReadOnlyList<Diagnosis> diagnoses)
    {
        _diagnoses = [.. diagnoses];
        for (var i = 0; i < _diagnoses.Length; i++)
            if (_diagnoses[i].Index != i) throw new ArgumentException($"Diagnosis {i} has the index {_diagnoses[i].Index}.", nameof(diagnoses));
        _byCode = new(2 * _diagnoses.Length);
        foreach (var diagnosis in _diagnoses)
            for (var i = 0; i < diagnosis.Codes.Count; i++)
                if (!_byCode.TryAdd(diagnosis.Codes[i], diagnosis.Index)) throw new ArgumentException("A code belongs to two diagnoses.", nameof(diagnoses));
    }

    /// <summary>Number of diagnoses.</summary>
    public int Count => _diagnoses.Length;

    /// <summary>The diagnosis of an index.</summary>
    public Diagnosis this[int index] => _diagnoses[index];

    /// <summary>Finds the diagnosis that a code belongs to.</summary>
    public bool TryFind(DiseaseId code, out int diagnosis) => _byCode.TryGetValue(code, out diagnosis);
}
