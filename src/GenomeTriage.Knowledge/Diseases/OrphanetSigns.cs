namespace GenomeTriage.Knowledge.Diseases;

/// <summary>A sign of an ORPHA entry in Orphanet's own table.</summary>
/// <param name="Term">Index of the live term in the ontology.</param>
/// <param name="Frequency">How often; <see cref="FrequencyClass.Excluded"/> where the disease does not show it.</param>
public readonly record struct OrphanetSign(int Term, FrequencyClass Frequency);

/// <summary>
/// Orphanet's own table of signs, newer than the ORPHA rows of HPOA and kept apart from them, so that a formula says
/// which it uses.
/// </summary>
public sealed class OrphanetSigns
{
    private readonly Dictionary<int, OrphanetSign[]> _signs;

    /// <summary>Builds the table from the signs of each ORPHA number.</summary>
    public OrphanetSigns(IEnumerable<KeyValuePair<int, OrphanetSign[]>> signs) => _signs = new Dictionary<int, OrphanetSign[]>(signs);

    /// <summary>The ORPHA numbers that have signs, ascending.</summary>
    public IEnumerable<int> Entries => _signs.Keys.Order();

    /// <summary>Number of rows of all entries.</summary>
    public int Count => _signs.Values.Sum(signs => signs.Length);

    /// <summary>The signs of an ORPHA number in the order of the source; empty where there are none.</summary>
    public ReadOnlySpan<OrphanetSign> Of(int orpha) => _signs.TryGetValue(orpha, out var signs) ? signs : default;
}
