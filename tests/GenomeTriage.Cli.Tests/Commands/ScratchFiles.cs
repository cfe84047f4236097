using System.IO.Compression;
using System.Text;
using GenomeTriage.Testing;

namespace GenomeTriage.Cli.Tests.Commands;

/// <summary>Small files for one test, gone after it.</summary>
internal sealed class ScratchFiles : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("genometriage-").FullName;

    /// <summary>A file with this text; <c>\t</c> in it are tabs.</summary>
    public string Text(string name, string text) => Bytes(name, Encoding.UTF8.GetBytes(text));

    public string Bytes(string name, byte[] content)
    {
        var path = Path(name);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>The path of a file that is not there yet.</summary>
    public string Path(string name) => System.IO.Path.Combine(_folder, name);

    /// <summary>The text of an example's VCF.</summary>
    public static string ExampleVcf(string name)
    {
        using var stream = new GZipStream(File.OpenRead(Example($"{name}.vcf.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static string Example(string name) => System.IO.Path.Combine(SharedData.RepositoryRoot, "examples", name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
