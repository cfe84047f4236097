using System.CommandLine;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Sequences.Fasta;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Learned;

namespace GenomeTriage.Cli.Sources;

/// <summary>What <see cref="SiteOptions"/> name, opened; engines made of it may be used until it is disposed.</summary>
internal sealed class SiteSetup : IDisposable
{
    private readonly OpenSources _sources;

    private SiteSetup(OpenSources sources, FastaReference? reference, IReadOnlyList<FrequencyField> fields, Ranker ranker)
    {
        (_sources, Reference) = (sources, reference);
        Engine = new TriageEngineOptions { Reference = reference, Sites = sources.All, FrequencyFields = fields, Ranker = ranker };
    }

    /// <summary>The bases of GRCh38; <c>null</c> where the site gives none.</summary>
    public FastaReference? Reference { get; }

    /// <summary>How engines are set up for the site.</summary>
    public TriageEngineOptions Engine { get; }

    /// <summary>Sources that are old, undated, or far smaller than they were.</summary>
    public IReadOnlyList<Problem> Warnings => _sources.Warnings;

    /// <summary>Opens what the options name.</summary>
    /// <exception cref="InputException">The reference or the frequency fields cannot be read.</exception>
    /// <exception cref="ConfigurationException">A source cannot be used.</exception>
    public static SiteSetup Open(ParseResult parsed, SiteOptions options)
    {
        var fields = parsed.GetValue(options.FrequencyFields) is { } path ? FrequencyFieldFile.Read(path) : [];
        var sources = OpenSources.Open(parsed, options.Sources);
        try
        {
            return new SiteSetup(sources, parsed.GetValue(options.Reference) is { } fasta ? FastaReference.Open(fasta) : null, fields, options.Ranker.Read(parsed));
        }
        catch
        {
            sources.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _sources.Dispose();
        Reference?.Dispose();
    }
}
