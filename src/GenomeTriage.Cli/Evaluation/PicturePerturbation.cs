using System.Text;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Pictures;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>What is done to a clinical picture to see how robust a ranking is.</summary>
internal enum PerturbationKind
{
    /// <summary>Half of the observed signs, drawn at random, are removed; the greater half stays.</summary>
    Half,

    /// <summary>Each observed sign is replaced by one of its parents, drawn at random: the patient is described more coarsely.</summary>
    Parents,

    /// <summary>Two signs drawn at random from all of HPO are added.</summary>
    Noise,
}

/// <summary>Spoils clinical pictures; the same case, kind and seed give the same picture, whatever other cases there are.</summary>
internal sealed class PicturePerturbation
{
    private const int NoiseTerms = 2;
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    private readonly HpoOntology _hpo;
    private readonly PerturbationKind _kind;
    private readonly uint _seed;
    private readonly HpoTermId[] _signs;

    public PicturePerturbation(HpoOntology hpo, PerturbationKind kind, uint seed)
    {
        (_hpo, _kind, _seed) = (hpo, kind, seed);
        _signs = [.. Enumerable.Range(0, hpo.Count).Where(index => hpo.IsA(index, hpo.PhenotypicAbnormality)).Select(hpo.IdOf)];
    }

    /// <summary>The spoilt picture of a case.</summary>
    public ClinicalPicture Apply(string caseId, ClinicalPicture picture)
    {
        var random = new Xorshift(SeedOf(caseId));
        var observed = picture.Observed.Distinct().Order().ToArray();
        return picture with
        {
            Observed = _kind switch
            {
                PerturbationKind.Half => Half(observed, random),
                PerturbationKind.Parents => [.. observed.Select(term => ParentOf(term, random)).Distinct()],
                _ => [.. observed, .. Enumerable.Range(0, NoiseTerms).Select(_ => _signs[random.Below(_signs.Length)])],
            },
        };
    }

    private static HpoTermId[] Half(HpoTermId[] observed, Xorshift random)
    {
        for (var i = observed.Length - 1; i > 0; i--)
        {
            var other = random.Below(i + 1);
            (observed[i], observed[other]) = (observed[other], observed[i]);
        }

        return observed[..((observed.Length + 1) / 2)];
    }

    private HpoTermId ParentOf(HpoTermId term, Xorshift random)
    {
        if (!_hpo.TryFind(term, out var lookup)) return term;
        var parents = _hpo.ParentsOf(lookup.Index).ToArray().Where(parent => _hpo.IsA(parent, _hpo.PhenotypicAbnormality)).ToArray();
        return parents.Length == 0 ? term : _hpo.IdOf(parents[random.Below(parents.Length)]);
    }

    // FNV-1a of the id, so that a case draws the same whatever its place in the file; 0 is no seed.
    private uint SeedOf(string caseId)
    {
        var hash = Offset ^ _seed;
        foreach (var one in Encoding.UTF8.GetBytes(caseId)) hash = (hash ^ one) * Prime;
        return hash | 1;
    }
}
