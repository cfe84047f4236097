using GenomeTriage.Genome.Families;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Results;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>What <c>ReviewService</c> answers about cases.</summary>
internal sealed class CaseCalls(CaseDesk desk, RankingDesk rankings, CaseShelf shelf)
{
    // The log tells reading by a program from reading on a page.
    private const string View = "call";

    public async Task<Message.CreateCaseResponse> CreateAsync(Actor actor, Message.CreateCaseRequest request, CancellationToken cancellationToken)
    {
        var (id, head) = await desk.EnterAsync(actor, new NewCase
        {
            Pseudonym = request.Pseudonym,
            ReferredOn = CallFields.Day(request.ReferredOn, "referred_on"),
            Patient = Of(request.Patient),
            Terms = [.. request.Terms.Select(Of)],
            Consent = Of(request.Consent),
        }, cancellationToken);
        return new Message.CreateCaseResponse { Head = CaseMessages.Of(id, head) };
    }

    public async Task<Message.GetCaseResponse> GetAsync(Actor actor, Message.GetCaseRequest request, CancellationToken cancellationToken) => new()
    {
        Case = CaseMessages.Of(await shelf.ReadAsync(actor, CallFields.Id(request.CaseId), request.HasRanking ? request.Ranking : null, View, cancellationToken)),
    };

    public async Task<Message.AddTermResponse> AddTermAsync(Actor actor, Message.AddTermRequest request, CancellationToken cancellationToken) =>
        new() { Head = await HeadAsync(request.CaseId, id => desk.AddTermAsync(actor, id, request.Version, Of(request.Term ?? new()), cancellationToken)) };

    public async Task<Message.RemoveTermResponse> RemoveTermAsync(Actor actor, Message.RemoveTermRequest request, CancellationToken cancellationToken) =>
        new() { Head = await HeadAsync(request.CaseId, id => desk.RemoveTermAsync(actor, id, request.Version, request.TermId, cancellationToken)) };

    public async Task<Message.SetPatientResponse> SetPatientAsync(Actor actor, Message.SetPatientRequest request, CancellationToken cancellationToken) =>
        new() { Head = await HeadAsync(request.CaseId, id => desk.SetPatientAsync(actor, id, request.Version, Of(request.Patient), cancellationToken)) };

    public async Task<Message.SetConsentResponse> SetConsentAsync(Actor actor, Message.SetConsentRequest request, CancellationToken cancellationToken) =>
        new() { Head = await HeadAsync(request.CaseId, id => desk.SetConsentAsync(actor, id, request.Version, Of(request.Consent), cancellationToken)) };

    public async Task<Message.MarkChecklistResponse> MarkAsync(Actor actor, Message.MarkChecklistRequest request, CancellationToken cancellationToken)
    {
        var item = RequestChecks.Optional<ChecklistItem>((int)request.Item, "item") ?? throw RequestChecks.Wrong("item", "", string.Join(", ", Enum.GetNames<ChecklistItem>()));
        return new() { Head = await HeadAsync(request.CaseId, id => desk.MarkAsync(actor, id, request.Version, item, request.Done, cancellationToken)) };
    }

    public async Task<Message.TryRankingResponse> TryAsync(Actor actor, Message.TryRankingRequest request, CancellationToken cancellationToken) => new()
    {
        Result = ResultMessages.Of((await rankings.TryAsync(actor, CallFields.Id(request.CaseId), Strikes.Parse(request.Strikes), cancellationToken)).Result),
    };

    public async Task<Message.KeepRankingResponse> KeepAsync(Actor actor, Message.KeepRankingRequest request, CancellationToken cancellationToken) =>
        new() { Head = await HeadAsync(request.CaseId, id => rankings.KeepAsync(actor, id, request.Version, Strikes.Parse(request.Strikes), cancellationToken)) };

    private static async Task<Message.CaseHead> HeadAsync(string caseId, Func<Guid, Task<CaseHead>> change)
    {
        var id = CallFields.Id(caseId);
        return CaseMessages.Of(id, await change(id));
    }

    private static NewTerm Of(Message.TermStatement term) => new(term.Term, term.Excluded, term.HasOnset ? term.Onset : null);

    private static ConsentPolicy Of(Message.Consent? consent) => consent is null ? default : new(consent.Reanalysis, consent.SecondaryFindings, consent.Sharing);

    private static PatientFacts Of(Message.Patient? patient) => patient is null ? new PatientFacts() : new PatientFacts
    {
        Sex = RequestChecks.Known<Sex>((int)patient.Sex, "sex"),
        Age = patient.HasAge ? patient.Age : null,
        Onset = patient.HasOnset ? patient.Onset : null,
        Pedigree = patient.HasPed ? patient.Ped : null,
        Proband = patient.HasProband ? patient.Proband : null,
    };
}
