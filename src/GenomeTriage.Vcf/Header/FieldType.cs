namespace GenomeTriage.Vcf.Header;

/// <summary>The <c>Type</c> of an INFO or FORMAT definition.</summary>
public enum FieldType
{
    /// <summary>Text without the separators of the column.</summary>
    String = 0,

    /// <summary>32-bit signed integer.</summary>
    Integer,

    /// <summary>32-bit floating point.</summary>
    Float,

    /// <summary>Present or not; has no value. INFO only.</summary>
    Flag,

    /// <summary>One character.</summary>
    Character,
}

/// <summary>Reads <see cref="FieldType"/> as the header writes it.</summary>
public static class FieldTypes
{
    /// <summary>Reads the value of <c>Type</c>; letter case is significant.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out FieldType type)
    {
        FieldType? parsed = text switch
        {
            "String" => FieldType.String,
            "Integer" => FieldType.Integer,
            "Float" => FieldType.Float,
            "Flag" => FieldType.Flag,
            "Character" => FieldType.Character,
            _ => null,
        };
        type = parsed ?? FieldType.String;
        return parsed is not null;
    }
}
