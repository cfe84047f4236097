using System.IO.Compression;
using System.Security.Cryptography;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Knowledge.Sources.Reading;

/// <summary>One official file, plain or gzip, with its SHA-256 and the number of rows that were read from it.</summary>
internal sealed class SourceFile
{
    private readonly byte[] _bytes;

    private SourceFile(string name, byte[] bytes)
    {
        (Name, _bytes) = (name, bytes);
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    /// <summary>The path inside the source folder, as problems name it.</summary>
    public string Name { get; }

    /// <summary>SHA-256 of the file as it lies there, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Rows of data that were read so far.</summary>
    public int Count { get; set; }

    /// <summary>The release that the file itself names; <c>null</c> where it names none.</summary>
    public string? Version { get; set; }

    /// <exception cref="InputException">The file is missing or unreadable.</exception>
    public static SourceFile Open(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path)) throw Refuse(name, SourceProblemCodes.SourceMissing);
        try
        {
            return new SourceFile(name, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse(name, SourceProblemCodes.SourceUnreadable, e);
        }
    }

    /// <summary>A file that exists in memory only.</summary>
    public static SourceFile FromText(string name, string text) => new(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>The whole text.</summary>
    public string Text()
    {
        using var reader = Open();
        return reader.ReadToEnd();
    }

    /// <summary>The lines with their 1-based numbers.</summary>
    public IEnumerable<(long Number, string Text)> Lines()
    {
        using var reader = Open();
        for (var number = 1L; Next(reader) is { } line; number++) yield return (number, line);
    }

    /// <summary>The problem of a field of this file.</summary>
    public InputException Refuse(string code, long line, string? field = null, string? found = null, string? allowed = null) =>
        new(new Problem(code, ProblemSeverity.Error) { File = Name, Line = line, Field = field, Found = found, Allowed = allowed });

    private static InputException Refuse(string name, string code, Exception? inner = null) =>
        new(new Problem(code, ProblemSeverity.Error) { File = name }, inner);

    private StreamReader Open()
    {
        var stream = new MemoryStream(_bytes, writable: false);
        var isGzip = _bytes.Length > 2 && _bytes[0] == 0x1F && _bytes[1] == 0x8B;
        return new StreamReader(isGzip ? new GZipStream(stream, CompressionMode.Decompress) : stream);
    }

    private string? Next(StreamReader reader)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (InvalidDataException e)
        {
            throw Refuse(Name, SourceProblemCodes.SourceUnreadable, e);
        }
    }
}
