using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Review.Audit;

namespace GenomeTriage.Review.Tests.Audit;

public sealed class AuditChainTests
{
    private static readonly AuditVerb[] Verbs = Enum.GetValues<AuditVerb>();

    private static readonly Gen<AuditEntry> Entries =
        from at in Gen.Choose(0, int.MaxValue)
        from verb in Gen.Elements(Verbs)
        from who in Gen.Choose(0, 3)
        from hasCase in Gen.Elements(true, false)
        from view in Gen.Elements(null, "", "case", "print")
        from detail in Gen.Elements(null, "", "+HP:0001250", "Confirmed OMIM:101600")
        select new AuditEntry
        {
            At = DateTimeOffset.FromUnixTimeMilliseconds(at),
            Verb = verb,
            AccountId = new Guid(who, 0, 0, new byte[8]),
            CaseId = hasCase ? new Guid(7, 0, 0, new byte[8]) : null,
            View = view,
            Detail = detail,
            PreviousHash = "",
            Hash = "",
        };

    private static readonly Arbitrary<(List<AuditEntry> Log, int At, int Kind)> Logs = (
        from entries in Gen.ListOf(Entries)
        from at in Gen.Choose(0, 1000)
        from kind in Gen.Choose(0, 9)
        where entries.Count > 0
        select (ChainOf(entries), at, kind)).ToArbitrary();

    [Fact]
    public void Log_AsWritten_IsIntact() =>
        Prop.ForAll(Logs, one => VerifyAsync(one.Log, HeadOf(one.Log)).Result.IsIntact).QuickCheckThrowOnFailure();

    [Fact]
    public void Log_ChangedAnywhere_IsFound() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Logs, one =>
        {
            var changed = Change([.. one.Log], one.At % one.Log.Count, one.Kind);
            return changed.SequenceEqual(one.Log) || !VerifyAsync(changed, HeadOf(one.Log)).Result.IsIntact;
        }));

    [Fact]
    public async Task Log_MadeAnewWithOtherContent_HasAnotherLastHash()
    {
        var log = ChainOf([Entry("a"), Entry("b")]);
        var forged = ChainOf([Entry("a"), Entry("c")]);
        var verification = await VerifyAsync(forged, HeadOf(forged));
        Assert.True(verification.IsIntact);
        Assert.NotEqual(log[^1].Hash, verification.LastHash);
    }

    [Fact]
    public void Hash_OfAKnownRow_IsWhatAnotherProgramComputes()
    {
        // python3: sha256 over b'\x01', each number as 8 bytes big-endian, each text as its length and UTF-8, -1 for none.
        var entry = new AuditEntry
        {
            Sequence = 1,
            At = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000),
            Verb = AuditVerb.Voted,
            View = "å",
            PreviousHash = AuditChain.Beginning,
            Hash = "",
        };
        Assert.Equal("d162aefaf914c522ff18e200a58a3bc1ee66e7a43cdf5f93352af1e65298dbe7", AuditChain.HashOf(entry));
    }

    private static AuditEntry Entry(string detail) => new() { Detail = detail, PreviousHash = "", Hash = "" };

    private static List<AuditEntry> ChainOf(IEnumerable<AuditEntry> entries)
    {
        var (chain, last) = (new List<AuditEntry>(), AuditChain.Beginning);
        foreach (var entry in entries)
        {
            chain.Add(AuditChain.Seal(entry with { Sequence = chain.Count + 1 }, last));
            last = chain[^1].Hash;
        }

        return chain;
    }

    private static AuditHead HeadOf(List<AuditEntry> log) => new() { Sequence = log.Count, Hash = log[^1].Hash };

    private static Task<AuditVerification> VerifyAsync(IEnumerable<AuditEntry> log, AuditHead head) =>
        AuditVerification.OfAsync(log.ToAsyncEnumerable(), head, CancellationToken.None);

    private static List<AuditEntry> Change(List<AuditEntry> log, int at, int kind)
    {
        var row = log[at];
        switch (kind)
        {
            case 0: log.RemoveAt(at); break;
            case 1: log.RemoveAt(log.Count - 1); break;
            case 2: (log[at], log[^1]) = (log[^1], log[at]); break;
            case 3: log.Insert(at, row); break;
            case 4: log[at] = row with { At = row.At.AddMilliseconds(1) }; break;
            case 5: log[at] = row with { Verb = Verbs[((int)row.Verb + 1) % Verbs.Length] }; break;
            case 6: log[at] = row with { AccountId = Guid.NewGuid() }; break;
            case 7: log[at] = row with { View = row.View is null ? "" : null }; break;
            // A forger who also mends the row's own hash still breaks the link behind it, or the head.
            case 8: log[at] = AuditChain.Seal(row with { Detail = "forged" }, row.PreviousHash); break;
            default: log[at] = row with { InstituteId = Guid.NewGuid(), CaseId = row.CaseId is null ? Guid.NewGuid() : null }; break;
        }

        return log;
    }
}
