using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Review.People;

/// <summary>Who does something: an account that is signed in, with the roles it has now.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="InstituteId">Its institute; nothing of another institute is seen.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Roles">Its roles.</param>
public sealed record Actor(Guid AccountId, Guid InstituteId, string Name, Roles Roles)
{
    /// <summary>The program itself, before anyone is signed in.</summary>
    public static readonly Actor System = new(Guid.Empty, Guid.Empty, "", Roles.None);

    /// <summary>Whether this is the program itself.</summary>
    public bool IsSystem => AccountId == Guid.Empty;

    /// <summary>Whether the actor has one of <paramref name="roles"/>.</summary>
    public bool Has(Roles roles) => (Roles & roles) != Roles.None;

    /// <summary>Throws unless the actor has one of <paramref name="roles"/>.</summary>
    /// <exception cref="InputException">It has none of them.</exception>
    public void Require(Roles roles)
    {
        if (!Has(roles))
            throw new InputException(new Problem(ReviewProblemCodes.ReviewRoleMissing, ProblemSeverity.Error) { Allowed = roles.ToString() });
    }
}
