using GenomeTriage.Genome.Families;

namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>Which parent's copy of an imprinted gene is read; a variant on the other one does no harm.</summary>
internal sealed class ActiveCopy
{
    /// <summary>The copy from the mother.</summary>
    public static readonly ActiveCopy Maternal = new(isMaternal: true);

    /// <summary>The copy from the father.</summary>
    public static readonly ActiveCopy Paternal = new(isMaternal: false);

    private const double Sure = .9;
    private const double FromActiveParent = .39;
    private const double FromSilentParent = .01;
    private const double Both = .0001;

    private readonly bool _isMaternal;

    private ActiveCopy(bool isMaternal) => _isMaternal = isMaternal;

    /// <summary>
    /// Where the cause comes from: a parent whose own silent copy it was stays well, so that health says little, and an
    /// affected parent of the active side has it nearly always.
    /// </summary>
    public OriginTable Origins(AffectedStatus father, AffectedStatus mother)
    {
        var isActiveParentAffected = (_isMaternal ? mother : father) == AffectedStatus.Affected;
        var active = isActiveParentAffected ? .97 : FromActiveParent;
        var rest = 1 - active - FromSilentParent - Both;
        return _isMaternal ? new(rest, FromSilentParent, active, Both) : new(rest, active, FromSilentParent, Both);
    }

    /// <summary>Whether the variant came with the active copy; <c>null</c> where the calls do not show from whom it is.</summary>
    public bool? CameFrom(ParentalCalls calls)
    {
        var origin = calls.ByOrigin(0);
        if (origin.Father > Sure * origin.Sum) return !_isMaternal;
        return origin.Mother > Sure * origin.Sum ? _isMaternal : null;
    }
}
