using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace GenomeTriage.PhenotypeFitting;

/// <summary>Writes arrays in NumPy's format, version 1.0: little-endian, C order.</summary>
internal static class NumpyFile
{
    private const int Alignment = 64;
    private static readonly byte[] Magic = [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y', 1, 0];

    /// <summary>Writes 32-bit floats.</summary>
    public static void Write(string path, ReadOnlySpan<float> values, params int[] shape)
    {
        using var file = Create(path, "<f4", shape);
        file.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Writes 32-bit integers.</summary>
    public static void Write(string path, ReadOnlySpan<int> values, params int[] shape)
    {
        using var file = Create(path, "<i4", shape);
        file.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Starts an array of 32-bit floats whose values are written after it.</summary>
    public static FileStream Create(string path, params int[] shape) => Create(path, "<f4", shape);

    private static FileStream Create(string path, string type, int[] shape)
    {
        var sizes = string.Concat(shape.Select(size => string.Create(CultureInfo.InvariantCulture, $"{size},")));
        var text = $"{{'descr': '{type}', 'fortran_order': False, 'shape': ({sizes}), }}";
        var length = (Magic.Length + sizeof(ushort) + text.Length + 1 + Alignment - 1) / Alignment * Alignment;
        var header = new byte[length];
        Magic.CopyTo(header, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(Magic.Length), (ushort)(length - Magic.Length - sizeof(ushort)));
        header.AsSpan(Magic.Length + sizeof(ushort)).Fill((byte)' ');
        Encoding.ASCII.GetBytes(text, header.AsSpan(Magic.Length + sizeof(ushort)));
        header[^1] = (byte)'\n';
        var file = File.Create(path);
        file.Write(header);
        return file;
    }
}
