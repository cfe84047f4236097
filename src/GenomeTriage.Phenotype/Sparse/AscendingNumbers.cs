namespace GenomeTriage.Phenotype.Sparse;

/// <summary>Sets of numbers as they are kept everywhere: ascending, each once.</summary>
internal static class AscendingNumbers
{
    /// <summary>Puts numbers in ascending order and leaves out what stands there twice; what is left stands at the front.</summary>
    public static Span<int> Once(Span<int> numbers)
    {
        numbers.Sort();
        var count = 0;
        foreach (var number in numbers)
            if (count == 0 || numbers[count - 1] != number) numbers[count++] = number;
        return numbers[..count];
    }

    /// <inheritdoc cref="Once(Span{int})"/>
    public static int[] Once(List<int> numbers) => Once(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(numbers)).ToArray();
}
