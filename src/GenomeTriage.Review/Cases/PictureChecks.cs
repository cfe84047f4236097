using GenomeTriage.Exchange.Cases;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Privacy;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Cases;

/// <summary>Checks what is stated of a patient before it is stored.</summary>
/// <param name="hpo">The ontology that knows the terms.</param>
internal sealed class PictureChecks(HpoOntology hpo)
{
    /// <summary>The live term that is meant.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public NewTerm Term(NewTerm stated)
    {
        PersonalIdentityGuard.Refuse(stated.TermId, null, null, "term");
        return stated with { TermId = Live(stated.TermId, "term"), Onset = stated.Onset is { Length: > 0 } onset ? Onset(onset) : null };
    }

    /// <summary>The term of onset that is meant.</summary>
    /// <exception cref="InputException">It is no term of onset.</exception>
    public string Onset(string stated)
    {
        var id = Live(stated, "onset");
        hpo.TryFind(HpoTermId.Parse(id), out var lookup);
        return hpo.IsA(lookup.Index, hpo.Onset) ? id : throw StoreFaults.Of(ReviewProblemCodes.ReviewValueWrong, field: "onset");
    }

    /// <summary>An age in ISO 8601.</summary>
    /// <exception cref="InputException">It is none.</exception>
    public static string? Age(string? stated)
    {
        if (string.IsNullOrWhiteSpace(stated)) return null;
        return GenomeTriage.Phenotype.Pictures.Age.TryParse(stated.Trim().ToUpperInvariant(), out var age)
            ? age.ToString()
            : throw StoreFaults.Of(ReviewProblemCodes.ReviewValueWrong, allowed: "P3Y2M", field: "age");
    }

    /// <summary>A PED file that the reader takes; its text without identity numbers.</summary>
    /// <exception cref="InputException">It cannot be used.</exception>
    public static string? Pedigree(string? text, string? proband)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var clean = FreeText.Required(text, "pedigree", FreeText.CommentLength * 4);
        using var reader = new StringReader(clean);
        PedReader.Read(reader, "pedigree", proband, []);
        return clean;
    }

    private string Live(string stated, string field)
    {
        var problems = new List<Problem>();
        var id = new TermResolver(hpo, problems).Resolve(new StatedTerm(stated, Field: field));
        return id?.ToString() ?? throw new InputException(problems.Find(problem => problem.Severity == ProblemSeverity.Error)
            ?? new Problem(ReviewProblemCodes.ReviewValueWrong, ProblemSeverity.Error) { Field = field, Allowed = "HPO" });
    }
}
