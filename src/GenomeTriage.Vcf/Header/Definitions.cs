namespace GenomeTriage.Vcf.Header;

/// <summary>An INFO or FORMAT field as the header defines it.</summary>
/// <param name="Id">The key in the column.</param>
/// <param name="Number">How many values it has.</param>
/// <param name="Type">What they are.</param>
/// <param name="Description">In words; the place where VEP, SnpEff and bcftools csq tell the layout of their field.</param>
/// <param name="Line">The line it was read from.</param>
public sealed record FieldDefinition(string Id, FieldNumber Number, FieldType Type, string Description, HeaderLine Line);

/// <summary>A FILTER or ALT as the header defines it.</summary>
/// <param name="Id">The filter, or the symbolic allele without angle brackets.</param>
/// <param name="Description">In words.</param>
/// <param name="Line">The line it was read from.</param>
public sealed record TermDefinition(string Id, string Description, HeaderLine Line);

/// <summary>A contig as the header defines it.</summary>
/// <param name="Id">The name in the column CHROM.</param>
/// <param name="Length">Bases; <c>null</c> where not given or not a number.</param>
/// <param name="Assembly">The field <c>assembly</c>; <c>null</c> where not given.</param>
/// <param name="Line">The line it was read from.</param>
public sealed record ContigDefinition(string Id, long? Length, string? Assembly, HeaderLine Line);
