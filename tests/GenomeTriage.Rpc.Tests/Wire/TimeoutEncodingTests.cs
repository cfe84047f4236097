using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Rpc.Wire;

namespace GenomeTriage.Rpc.Tests.Wire;

public sealed class TimeoutEncodingTests
{
    [Theory]
    [InlineData("1H", 3600.0)]
    [InlineData("2M", 120.0)]
    [InlineData("99999999S", 99999999.0)]
    [InlineData("250m", 0.25)]
    [InlineData("100u", 0.0001)]
    [InlineData("500n", 0.0000005)]
    public void Decode_EveryUnit_IsRead(string value, double seconds)
    {
        Assert.True(TimeoutEncoding.TryDecode(value, out var timeout));
        Assert.Equal(TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond)), timeout);
    }

    [Theory]
    [InlineData("")]
    [InlineData("S")]
    [InlineData("10")]
    [InlineData("10s")]
    [InlineData("-1S")]
    [InlineData(" 1S")]
    [InlineData("1 S")]
    [InlineData("123456789S")]
    [InlineData("1.5S")]
    public void Decode_Malformed_IsRefused(string value) => Assert.False(TimeoutEncoding.TryDecode(value, out _));

    [Theory]
    [InlineData(0, "1n")]
    [InlineData(-5, "1n")]
    [InlineData(TimeSpan.TicksPerMillisecond, "1000000n")]
    [InlineData(TimeSpan.TicksPerSecond, "1000000u")]
    [InlineData(TimeSpan.TicksPerHour, "3600000m")]
    public void Encode_TakesTheFinestUnitThatHolds(long ticks, string expected) =>
        Assert.Equal(expected, TimeoutEncoding.Encode(TimeSpan.FromTicks(ticks)));

    [Fact]
    public void Encode_AnyTimeout_IsNeverReadAsShorter() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<PositiveInt>(),
            ArbMap.Default.ArbFor<PositiveInt>(),
            (ticks, factor) =>
            {
                var timeout = TimeSpan.FromTicks((long)ticks.Get * factor.Get);
                return TimeoutEncoding.TryDecode(TimeoutEncoding.Encode(timeout), out var read) && read >= timeout;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Decode_TheLongestOfHours_DoesNotOverflow()
    {
        Assert.True(TimeoutEncoding.TryDecode("99999999H", out var timeout));
        Assert.True(timeout > TimeSpan.FromDays(365));
    }
}
