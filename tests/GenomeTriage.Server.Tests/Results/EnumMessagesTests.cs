using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Search;
using GenomeTriage.Phenotype.Text;
using GenomeTriage.Server.Results;
using Domain = GenomeTriage.Triage.Results;
using Ledger = GenomeTriage.Triage.Ledger;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Tests.Results;

/// <summary>The values of the contract are those of the domain, by name.</summary>
public sealed class EnumMessagesTests
{
    [Fact]
    public void Shifted_EveryValue_KeepsItsName()
    {
        AssertNames<Domain.TriageMode>(value => EnumMessages.Shifted<Message.TriageMode>(value).ToString());
        AssertNames<Domain.GenotypePattern>(value => EnumMessages.Shifted<Message.GenotypePattern>(value).ToString());
        AssertNames<FrequencyState>(value => EnumMessages.Shifted<Message.FrequencyState>(value).ToString());
        AssertNames<TermLanguage>(value => EnumMessages.Shifted<Message.TermLanguage>(value).ToString());
        AssertNames<NameMatch>(value => EnumMessages.Shifted<Message.NameMatch>(value).ToString());
        AssertNames<OfferPolarity>(value => EnumMessages.Shifted<Message.OfferPolarity>(value).ToString());
        AssertNames<StructuralKind>(value => EnumMessages.Shifted<Message.StructuralKind>(value).ToString());
        AssertNames<RepeatStatus>(value => EnumMessages.Shifted<Message.RepeatStatus>(value).ToString());
        AssertNames<RepeatInheritance>(value => EnumMessages.Shifted<Message.RepeatInheritance>(value).ToString());
        AssertNames<Ledger.LedgerUnit>(value => EnumMessages.Shifted<Message.LedgerUnit>(value).ToString());
    }

    [Fact]
    public void Same_EveryValueButUnknown_KeepsItsName() =>
        Assert.All(Enum.GetValues<Domain.InheritanceMode>().Skip(1), value => Assert.Equal(value.ToString(), EnumMessages.Same<Message.InheritanceMode>(value).ToString(), ignoreCase: true));

    private static void AssertNames<T>(Func<T, string> message)
        where T : struct, Enum => Assert.All(Enum.GetValues<T>(), value => Assert.Equal(value.ToString(), message(value)));
}
