using GenomeTriage.Genome.Families;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Inheritance;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Explanation;

/// <summary>What the pattern of inheritance and the family say of an explanation, in one reason.</summary>
internal sealed class FamilyReasons(SequencedFamily family, double weight)
{
    private const double SameCopyBelow = .1;

    /// <summary>The reason; its weight is the family's part of the explanation's.</summary>
    public Reason Of(GeneMode way, GenotypeFit fit, CarriedVariant variant, ReasonParameter gene)
    {
        var logLr = weight * Math.Log(fit.Family);
        var name = VariantReasons.NameOf(variant);
        if (way.Mode != InheritanceMode.AutosomalRecessive)
        {
            if (fit.Pattern == GenotypePattern.DeNovo && logLr >= 0) return new Reason(GenotypeReasonCodes.DeNovo, logLr, [gene, name]);
            if (variant.ActiveCopy is { } active && active.CameFrom(variant.Family.Parents) is { } isActive && isActive == logLr >= 0)
                return new Reason(isActive ? GenotypeReasonCodes.OnExpressedCopy : GenotypeReasonCodes.OnSilentCopy, logLr, [gene, name]);
            if (PersonReason(variant, logLr, name) is { } personal) return personal;
        }

        var code = CodeOf(way.Mode, fit, logLr);
        return code is GenotypeReasonCodes.PhaseUnknown or GenotypeReasonCodes.SecondHitMissing or GenotypeReasonCodes.SameCopy
            ? new Reason(code, logLr, [gene])
            : new Reason(code, logLr, [gene, new("mode", ReasonParameterKind.Code, $"InheritanceMode_{way.Mode}")]);
    }

    // The relative who says most of it: an affected one who carries, or lacks, or a healthy one who carries.
    private Reason? PersonReason(CarriedVariant variant, double logLr, ReasonParameter name)
    {
        if (logLr == 0) return null;
        foreach (var relative in family.Relatives.Where(relative => !relative.IsDoubted))
        {
            var call = variant.Annotated.Calls.Span[relative.Index];
            var code = (relative.Status, call.IsCarrier, call.Missing > 0, logLr > 0) switch
            {
                (AffectedStatus.Affected, true, _, true) => GenotypeReasonCodes.InAffectedRelative,
                (AffectedStatus.Affected, false, false, false) => GenotypeReasonCodes.NotInAffectedRelative,
                (AffectedStatus.Unaffected, true, _, false) => GenotypeReasonCodes.InUnaffectedRelative,
                _ => null,
            };
            if (code is not null) return new Reason(code, logLr, [name, new("person", ReasonParameterKind.Person, relative.Id)]);
        }

        return null;
    }

    private static string CodeOf(InheritanceMode mode, GenotypeFit fit, double logLr)
    {
        var isRecessive = mode == InheritanceMode.AutosomalRecessive;
        return fit.Pattern switch
        {
            GenotypePattern.Homozygous or GenotypePattern.CompoundHeterozygous when isRecessive && logLr >= 0 => GenotypeReasonCodes.BothCopiesHit,
            GenotypePattern.PossiblyCompoundHeterozygous when fit.Family < SameCopyBelow => GenotypeReasonCodes.SameCopy,
            GenotypePattern.PossiblyCompoundHeterozygous => GenotypeReasonCodes.PhaseUnknown,
            _ when logLr < 0 => GenotypeReasonCodes.InheritanceDoesNotFit,
            _ when isRecessive => GenotypeReasonCodes.SecondHitMissing,
            _ => GenotypeReasonCodes.InheritanceFits,
        };
    }
}
