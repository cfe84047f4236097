using System.Globalization;
using System.Text;

namespace GenomeTriage.Annotation.Benchmarks.Synthetic;

/// <summary>Writes a FASTA with its index.</summary>
internal sealed class FastaFileWriter(string path) : IDisposable
{
    private const int Width = 100;
    private readonly FileStream _fasta = new(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
    private readonly StreamWriter _index = new(path + ".fai") { NewLine = "\n" };

    public void Write(string name, byte[] bases)
    {
        _fasta.Write(Encoding.ASCII.GetBytes($">{name}\n"));
        _index.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{bases.Length}\t{_fasta.Position}\t{Width}\t{Width + 1}"));
        for (var at = 0; at < bases.Length; at += Width)
        {
            _fasta.Write(bases.AsSpan(at, Math.Min(Width, bases.Length - at)));
            _fasta.Write("\n"u8);
        }
    }

    public void Dispose()
    {
        _fasta.Dispose();
        _index.Dispose();
    }
}
