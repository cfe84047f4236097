namespace GenomeTriage.Phenotype.Sparse;

/// <summary>
/// Things under numbers, each made when it is first asked for and kept. Thread-safe: two threads may make the same one,
/// which has to come out alike.
/// </summary>
/// <param name="count">How many there are.</param>
/// <param name="make">Makes the one of a number.</param>
internal sealed class OnDemand<T>(int count, Func<int, T> make) where T : class
{
    private readonly T?[] _made = new T?[count];

    public T this[int number] => Volatile.Read(ref _made[number]) ?? Make(number);

    private T Make(int number)
    {
        var made = make(number);
        Volatile.Write(ref _made[number], made);
        return made;
    }
}
