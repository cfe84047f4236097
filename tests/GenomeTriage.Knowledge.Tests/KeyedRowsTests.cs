namespace GenomeTriage.Knowledge.Tests;

public sealed class KeyedRowsTests
{
    private static readonly KeyedRows<(int First, int Second, string Name)> Rows = KeyedRows<(int First, int Second, string Name)>.By(
        [(7, 2, "c"), (3, 9, "a"), (7, 1, "b"), (7, 2, "d")], static row => row.First, static row => row.Second);

    [Fact]
    public void All_RowsInAnyOrder_AreByBothNumbersAndEqualOnesAsTheyCame() =>
        Assert.Equal(["a", "b", "c", "d"], Rows.All.Select(row => row.Name));

    [Theory]
    [InlineData(3, "a")]
    [InlineData(7, "bcd")]
    [InlineData(0, "")]
    [InlineData(5, "")]
    [InlineData(8, "")]
    public void Of_Number_IsItsRows(int number, string names) =>
        Assert.Equal(names, string.Concat(Rows.Of(number).ToArray().Select(row => row.Name)));

    [Fact]
    public void Ascending_RowsOutOfOrder_AreSortedAndEqualOnesAsTheyCame() =>
        Assert.Equal(["a1", "a2", "b1"], Ordering.Ascending(["b1", "a1", "a2"], static (a, b) => a[0].CompareTo(b[0])));
}
