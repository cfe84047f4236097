using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Vcf.Compression;
using GenomeTriage.Vcf.Reading;
using static GenomeTriage.Vcf.Tests.Fixtures.VcfTextFixture;

namespace GenomeTriage.Vcf.Tests.Reading;

/// <summary>What is read does not depend on how the bytes arrive.</summary>
public sealed class ChunkingTests
{
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(MetaLines + TwoSamples + string.Concat(
        Enumerable.Range(1, 60).Select(i => $"chr1\t{i}\t.\tA\t{new string('C', i * i % 97 + 1)}\t.\t.\tDP={i}\tGT\t0/1\t./.\r\n")));

    [Fact]
    public void ReadAsync_AnyChunksAndBuffer_GivesTheSameLines()
    {
        var expected = ReadAllNow(new MemoryStream(Bytes), new VcfReaderOptions());
        Assert.Equal(60, expected.Count);
        Prop.ForAll(
            ArbMap.Default.ArbFor<int>(),
            Gen.Choose(1, 400).ToArbitrary(),
            Gen.Choose(1, 2000).ToArbitrary(),
            (seed, largestChunk, buffer) =>
            {
                var source = new ChunkedStream(Bytes, largestChunk, seed);
                return ReadAllNow(source, new VcfReaderOptions { BufferSize = buffer }).SequenceEqual(expected);
            }).QuickCheckThrowOnFailure();
    }

    /// <summary>FsCheck's properties are synchronous.</summary>
    private static List<(long, string)> ReadAllNow(Stream source, VcfReaderOptions options) =>
        ReadAll(source, options).GetAwaiter().GetResult();

    private static async Task<List<(long, string)>> ReadAll(Stream source, VcfReaderOptions options)
    {
        await using var reader = await VcfReader.OpenAsync(source, options);
        var lines = new List<(long, string)>();
        while (await reader.ReadAsync()) lines.Add((reader.Record.LineNumber, Text(reader.Record.Line)));
        return lines;
    }

    /// <summary>Hands out bytes in chunks of random size, now and then later rather than at once.</summary>
    private sealed class ChunkedStream(byte[] bytes, int largestChunk, int seed) : ReadOnlyStream
    {
        private readonly System.Random _random = new(seed);
        private int _at;

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(Math.Min(buffer.Length, _random.Next(largestChunk) + 1), bytes.Length - _at);
            bytes.AsSpan(_at, count).CopyTo(buffer);
            _at += count;
            return count;
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_random.Next(3) == 0) await Task.Yield();
            return Read(buffer.Span);
        }
    }
}
