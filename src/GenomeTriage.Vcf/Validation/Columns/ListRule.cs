namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>What lists of words have in common: no word is empty, has white space or is there twice.</summary>
internal static class ListRule
{
    /// <summary>Whether <paramref name="list"/> is such a list of words separated by <paramref name="separator"/>.</summary>
    public static bool IsValid(ReadOnlySpan<byte> list, byte separator)
    {
        if (list.IndexOfAny((byte)' ', (byte)'\t') >= 0) return false;
        foreach (var range in list.Split(separator))
        {
            if (list[range].IsEmpty || IsRepeated(list[range.End..], list[range], separator)) return false;
        }

        return true;
    }

    private static bool IsRepeated(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> word, byte separator)
    {
        foreach (var range in rest.Split(separator))
        {
            if (rest[range].SequenceEqual(word)) return true;
        }

        return false;
    }
}
