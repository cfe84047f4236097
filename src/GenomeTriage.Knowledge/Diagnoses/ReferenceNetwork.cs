namespace GenomeTriage.Knowledge.Diagnoses;

/// <summary>A European Reference Network, or a national programme for undiagnosed patients.</summary>
/// <param name="Id">Short stable id, <c>ern_bond</c>.</param>
/// <param name="ShortName">The name in use, <c>ERN BOND</c>.</param>
/// <param name="FullName">The full name, in English.</param>
/// <param name="Website">Where to read on; empty where not given.</param>
public sealed record ReferenceNetwork(string Id, string ShortName, string FullName, string Website)
{
    /// <summary>Whether it is a programme for undiagnosed patients and none of the 24 networks.</summary>
    public bool IsUndiagnosedProgramme => Id.StartsWith("udn", StringComparison.Ordinal);
}
