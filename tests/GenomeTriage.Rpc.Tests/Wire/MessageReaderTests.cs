using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Pipelines;
using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Rpc.Wire;

namespace GenomeTriage.Rpc.Tests.Wire;

public sealed class MessageReaderTests
{
    private const int Largest = 1 << 20;

    [Fact]
    public void Read_MessagesCutAnyhow_ComeBackWhole() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[][]>(), ArbMap.Default.ArbFor<PositiveInt>(), (messages, piece) =>
        {
            var stream = messages.SelectMany(message => Frame(0, message)).ToArray();
            return ReadAllAsync(stream, piece.Get).GetAwaiter().GetResult().Zip(messages).All(pair => pair.First.SequenceEqual(pair.Second));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Read_Compressed_IsExpanded()
    {
        var message = new byte[100_000];
        Assert.Equal(message, Assert.Single(await ReadAllAsync(Frame(1, Zip(message)), 1000, gzip: true)));
    }

    [Fact]
    public async Task Read_CompressedButUndeclared_IsInternal() =>
        Assert.Equal(StatusCode.Internal, await FailureOfAsync(Frame(1, Zip([1, 2, 3])), gzip: false));

    [Fact]
    public async Task Read_Bomb_IsStoppedAtTheLimit()
    {
        var bomb = Zip(new byte[64 * Largest]);
        Assert.True(bomb.Length < Largest);
        Assert.Equal(StatusCode.ResourceExhausted, await FailureOfAsync(Frame(1, bomb), gzip: true));
    }

    [Fact]
    public async Task Read_DamagedGzip_IsInternal() =>
        Assert.Equal(StatusCode.Internal, await FailureOfAsync(Frame(1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), gzip: true));

    [Fact]
    public async Task Read_CutGzip_IsInternal() =>
        Assert.Equal(StatusCode.Internal, await FailureOfAsync(Frame(1, Zip(Random(10_000))[..5_000]), gzip: true));

    [Fact]
    public async Task Read_LengthBeyondTheLimit_IsRefusedBeforeItComes()
    {
        byte[] header = [0, 0xff, 0xff, 0xff, 0xff];
        Assert.Equal(StatusCode.ResourceExhausted, await FailureOfAsync(header, gzip: false));
    }

    [Theory]
    [InlineData(new byte[] { 0 })]
    [InlineData(new byte[] { 0, 0, 0, 0, 2, 1 })]
    public async Task Read_EndInsideAMessage_IsInternal(byte[] stream) =>
        Assert.Equal(StatusCode.Internal, await FailureOfAsync(stream, gzip: false));

    [Fact]
    public async Task Read_UnknownFlags_AreInternal() =>
        Assert.Equal(StatusCode.Internal, await FailureOfAsync(Frame(0x40, [1]), gzip: true));

    private static byte[] Frame(byte flags, byte[] message)
    {
        var frame = new byte[5 + message.Length];
        frame[0] = flags;
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(1), (uint)message.Length);
        message.CopyTo(frame, 5);
        return frame;
    }

    private static byte[] Zip(byte[] message)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(message);
        return packed.ToArray();
    }

    private static byte[] Random(int size)
    {
        var bytes = new byte[size];
        new Random(7).NextBytes(bytes);
        return bytes;
    }

    private static async Task<StatusCode> FailureOfAsync(byte[] stream, bool gzip) =>
        (await Assert.ThrowsAsync<RpcException>(() => ReadAllAsync(stream, 1000, gzip))).StatusCode;

    private static async Task<List<byte[]>> ReadAllAsync(byte[] stream, int piece, bool gzip = false)
    {
        var pipe = new Pipe();
        var writing = WriteAsync(pipe.Writer, stream, piece);
        using var reader = new MessageReader(pipe.Reader, Largest, gzip);
        var messages = new List<byte[]>();
        while (await reader.ReadAsync(CancellationToken.None) is { } message)
            messages.Add(message.ToArray());
        await writing;
        return messages;
    }

    private static async Task WriteAsync(PipeWriter writer, byte[] stream, int piece)
    {
        for (var start = 0; start < stream.Length; start += piece)
            await writer.WriteAsync(stream.AsMemory(start, Math.Min(piece, stream.Length - start)));
        await writer.CompleteAsync();
    }
}
