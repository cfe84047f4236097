using System.Buffers;
using GenomeTriage.Server.Results;
using Xunit;

namespace GenomeTriage.Server.Tests.Results;

public sealed class JsonAnswerTests
{
    private const int LargestPiece = 1024 * 1024;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(262_145)]
    [InlineData(3_000_001)]
    public async Task Bytes_OfAnyLength_AreThoseWritten(int length)
    {
        var written = new byte[length];
        new Random(length).NextBytes(written);

        using var answer = await JsonAnswer.WriteAsync(buffer => buffer.Write(written), TestContext.Current.CancellationToken);

        Assert.Equal(written, answer.Bytes.ToArray());
    }

    [Fact]
    public async Task Pieces_OfALongAnswer_AreNoLongerThanTheContractSays()
    {
        using var answer = await JsonAnswer.WriteAsync(WriteMuch, TestContext.Current.CancellationToken);

        foreach (var piece in answer.Bytes) Assert.InRange(piece.Length, 1, LargestPiece);

        static void WriteMuch(IBufferWriter<byte> buffer)
        {
            for (var i = 0; i < 50_000; i++) buffer.Write("{\"code\":\"OMIM:101600\",\"posterior\":0.5},\n"u8);
        }
    }

    [Fact]
    public async Task WriteAsync_WriterFails_SaysSo() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => JsonAnswer.WriteAsync(
            _ => throw new InvalidOperationException("broken"), TestContext.Current.CancellationToken));
}
