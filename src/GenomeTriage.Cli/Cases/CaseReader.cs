using System.CommandLine;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Exchange.Cases;
using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Privacy;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Triage.Cases;

namespace GenomeTriage.Cli.Cases;

/// <summary>
/// Makes the case that a command line describes: the phenopacket, and what the options add to it or state in place of
/// it. Every problem is found before the case is refused.
/// </summary>
internal sealed class CaseReader(CaseOptions options, HpoOntology hpo)
{
    private const string DefaultId = "case";

    private readonly List<Problem> _problems = [];

    /// <exception cref="InputException">The case cannot be used.</exception>
    public async Task<TriageCase> ReadAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (phenopacket, picture) = await ReadPhenopacketAsync(parsed.GetValue(options.Case), cancellation);
        var proband = Guarded(parsed.GetValue(options.Proband), "--proband");
        var pedigree = ReadPedigree(parsed.GetValue(options.Ped), proband ?? phenopacket?.SampleName) ?? phenopacket?.Pedigree;
        picture = WithOptions(picture, parsed);
        if (_problems.Exists(problem => problem.Severity == ProblemSeverity.Error)) throw new InputException(_problems);
        return new TriageCase
        {
            Id = Guarded(parsed.GetValue(options.Id), "--id") ?? phenopacket?.Id ?? DefaultId,
            Picture = picture,
            Pedigree = pedigree,
            Proband = proband ?? phenopacket?.SampleName,
            Assembly = parsed.GetValue(options.Assembly) is { } assembly ? Enum.Parse<GenomeAssembly>(assembly) : phenopacket?.Assembly ?? GenomeAssembly.Unknown,
            Notices = _problems,
        };
    }

    private async Task<(Phenopacket? Phenopacket, ClinicalPicture Picture)> ReadPhenopacketAsync(string? path, CancellationToken cancellation)
    {
        if (path is null) return (null, ClinicalPicture.Empty);
        var bytes = await InputFiles.ReadAllAsync(path, cancellation);
        var phenopacket = PhenopacketReader.Read(bytes, path);
        _problems.AddRange(phenopacket.Problems);
        return (phenopacket, PictureReader.Read(phenopacket, path, hpo, _problems));
    }

    private ClinicalPicture WithOptions(ClinicalPicture picture, ParseResult parsed) => picture with
    {
        Observed = [.. picture.Observed.Concat(Terms(parsed.GetValue(options.Hpo), "--hpo")).Distinct()],
        Excluded = [.. picture.Excluded.Concat(Terms(parsed.GetValue(options.Excluded), "--excluded")).Distinct()],
        Sex = parsed.GetValue(options.Sex) is { } sex ? Enum.Parse<Sex>(sex, ignoreCase: true) : picture.Sex,
        Age = parsed.GetValue(options.Age) is { } age ? PictureReader.ReadAge(age, null, null, "--age", _problems) : picture.Age,
    };

    private IReadOnlyList<HpoTermId> Terms(string[]? lists, string option) =>
        new TermResolver(hpo, _problems).ResolveAll((lists ?? [])
            .SelectMany(list => TermList.Split(Guarded(list, option)!, hpo))
            .Select(term => new StatedTerm(term, Field: option)));

    private Pedigree? ReadPedigree(string? path, string? proband)
    {
        if (path is null) return null;
        using var reader = new StreamReader(InputFiles.OpenRead(path));
        var text = reader.ReadToEnd();
        PersonalIdentityGuard.Refuse(text, path, null, null);
        using var lines = new StringReader(text);
        return PedReader.Read(lines, path, proband, _problems);
    }

    private static string? Guarded(string? text, string option)
    {
        PersonalIdentityGuard.Refuse(text, null, null, option);
        return text;
    }
}
