using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Vcf.Compression.Deflate;
using GenomeTriage.Vcf.Tests.Fixtures;

namespace GenomeTriage.Vcf.Tests.Compression.Deflate;

/// <summary>Ours against the class library's compressor.</summary>
public sealed class InflaterTests
{
    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void Run_WhatTheLibraryPacked_GivesItBack(CompressionLevel level)
    {
        foreach (var length in new[] { 1, 2, 100, 65_536, 300_000 })
        {
            foreach (var text in new[] { Bytes.Compressible(length), Bytes.Random(length), new byte[length] })
                Assert.Equal(text, Inflate(Bytes.Deflate(text, level), text.Length));
        }
    }

    [Fact]
    public void Run_AnyBytes_GivesThemBack() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(),
        Gen.Choose(1, 2000).ToArbitrary(),
        (piece, times) =>
        {
            if (piece.Length == 0) return true;
            var text = Enumerable.Repeat(piece, times).SelectMany(bytes => bytes).ToArray();
            return Inflate(Bytes.Deflate(text, CompressionLevel.Optimal), text.Length).SequenceEqual(text);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Run_EmptyBlock_GivesNothing() => Assert.Empty(Inflate([3, 0], 10));

    [Fact]
    public void Run_CutAnywhere_SaysSo()
    {
        var packed = Bytes.Deflate(Bytes.Compressible(3000), CompressionLevel.Optimal);
        for (var length = 0; length < packed.Length; length++)
            Assert.Throws<EndOfStreamException>(() => Inflate(packed[..length], 3000));
    }

    [Fact]
    public void Run_CutStoredBlock_SaysSo()
    {
        var packed = Bytes.Deflate(Bytes.Random(500), CompressionLevel.NoCompression);
        for (var length = 0; length < packed.Length; length++)
            Assert.Throws<EndOfStreamException>(() => Inflate(packed[..length], 500));
    }

    /// <summary>Damage is found out or gives other bytes; it never reads or writes outside, and never hangs.</summary>
    [Fact]
    public void Run_FlippedBits_NeverLeaveTheBuffer()
    {
        var packed = Bytes.Deflate(Bytes.Compressible(2000), CompressionLevel.Optimal);
        for (var bit = 0; bit < packed.Length * 8; bit++)
        {
            var damaged = (byte[])packed.Clone();
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            try
            {
                Inflate(damaged, 4000);
            }
            catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
            {
                continue;
            }
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x07 })] // block type 3
    [InlineData(new byte[] { 0x01, 5, 0, 0, 0, 1, 2, 3, 4, 5 })] // stored length and its complement differ
    [InlineData(new byte[] { 0x03, 0x02, 0x00 })] // fixed code, a match that reaches back before the first byte
    public void Run_BrokenBlock_IsRefused(byte[] packed) =>
        Assert.ThrowsAny<Exception>(() => Inflate(packed, 100));

    private static byte[] Inflate(byte[] packed, int room)
    {
        var output = new byte[room + Inflater.OutputSlack];
        var at = 0;
        var status = new Inflater().Run(packed, isAll: true, out var consumed, output, ref at);
        if (status == InflateStatus.NeedsOutput) throw new InvalidDataException("more than expected");
        if (consumed != packed.Length) throw new InvalidDataException("the data ends early");
        return output[..at];
    }
}
