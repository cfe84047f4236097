using GenomeTriage.Genome.Sequences;

namespace GenomeTriage.Annotation.Hgvs;

/// <summary>Single bases of one contig, read from the reference in pieces.</summary>
internal sealed class ReferenceWindow(IReferenceSequence reference, int contig)
{
    private const int Size = 256;
    private readonly byte[] _bases = new byte[Size];
    private int _start = int.MinValue;

    /// <summary>The base at a 0-based position; <c>N</c> outside the contig.</summary>
    internal byte this[int position]
    {
        get
        {
            if (_start == int.MinValue || position < _start || position >= _start + Size)
            {
                _start = position - Size / 2;
                reference.Read(contig, _start, _bases);
            }

            return _bases[position - _start];
        }
    }

    internal string Read(int start, int end)
    {
        var bases = new byte[end - start];
        reference.Read(contig, start, bases);
        return System.Text.Encoding.ASCII.GetString(bases);
    }
}
