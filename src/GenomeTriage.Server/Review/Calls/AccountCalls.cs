using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Cases;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>What <c>ReviewService</c> answers about accounts and sessions.</summary>
internal sealed class AccountCalls(SignInDesk signIn, AccountDesk accounts, ConferenceShelf conferences)
{
    public async Task<Message.SignInResponse> SignInAsync(Message.SignInRequest request, CancellationToken cancellationToken)
    {
        var (outcome, secret) = await signIn.SignInAsync(request.UserName, request.Password, cancellationToken);
        return outcome switch
        {
            SignInOutcome.SignedIn => new Message.SignInResponse { Session = secret },
            SignInOutcome.Locked => throw new RpcException(new Status(StatusCode.FailedPrecondition, "The account is locked for a time.")),
            _ => throw new RpcException(new Status(StatusCode.Unauthenticated, "Name or password is wrong.")),
        };
    }

    public async Task<Message.SignOutResponse> SignOutAsync(Actor actor, HttpContext http, CancellationToken cancellationToken)
    {
        if (ReviewCallers.SessionOf(http) is { } session) await signIn.SignOutAsync(actor, session, cancellationToken);
        return new Message.SignOutResponse();
    }

    public async Task<Message.SetPasswordResponse> SetPasswordAsync(Message.SetPasswordRequest request, CancellationToken cancellationToken)
    {
        await accounts.SetPasswordAsync(request.OneTimeCode, request.Password, cancellationToken);
        return new Message.SetPasswordResponse();
    }

    public static Message.GetCallerResponse Caller(Actor actor)
    {
        var response = new Message.GetCallerResponse { AccountId = CallFields.Of(actor.AccountId), DisplayName = actor.Name };
        response.Roles.AddRange(RolesOf(actor.Roles));
        return response;
    }

    public async Task<Message.ListPeopleResponse> PeopleAsync(Actor actor, CancellationToken cancellationToken)
    {
        var response = new Message.ListPeopleResponse();
        foreach (var (id, name) in await conferences.PeopleAsync(actor, cancellationToken))
            response.People.Add(new Message.Colleague { AccountId = CallFields.Of(id), DisplayName = name });
        return response;
    }

    public async Task<Message.ListAccountsResponse> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        var response = new Message.ListAccountsResponse();
        response.Accounts.AddRange((await accounts.ListAsync(actor, cancellationToken)).Select(Of));
        return response;
    }

    public async Task<Message.AddAccountResponse> AddAsync(Actor actor, Message.AddAccountRequest request, CancellationToken cancellationToken) => new()
    {
        OneTimeCode = await accounts.AddAsync(
            actor, new NewAccount(request.UserName, request.DisplayName, Sum(request.Roles), request.ExternalSubject), cancellationToken),
    };

    public async Task<Message.ChangeAccountResponse> ChangeAsync(Actor actor, Message.ChangeAccountRequest request, CancellationToken cancellationToken)
    {
        await accounts.ChangeAsync(actor, CallFields.Id(request.AccountId), request.Version, Sum(request.Roles), request.Active, cancellationToken);
        return new Message.ChangeAccountResponse();
    }

    public async Task<Message.RenewCodeResponse> RenewAsync(Actor actor, Message.RenewCodeRequest request, CancellationToken cancellationToken) =>
        new() { OneTimeCode = await accounts.RenewCodeAsync(actor, CallFields.Id(request.AccountId), cancellationToken) };

    public async Task<Message.AddInstituteResponse> AddInstituteAsync(Actor actor, Message.AddInstituteRequest request, CancellationToken cancellationToken) => new()
    {
        OneTimeCode = await accounts.AddInstituteAsync(
            actor, request.Name, new NewAccount(request.UserName, request.DisplayName, Roles.Administrator), cancellationToken),
    };

    private static Message.Account Of(Account account)
    {
        var message = new Message.Account
        {
            Id = CallFields.Of(account.Id),
            UserName = account.UserName,
            DisplayName = account.DisplayName,
            Active = account.IsActive,
            ExternalSubject = account.ExternalSubject ?? "",
            Version = account.Version,
        };
        message.Roles.AddRange(RolesOf(account.Roles));
        return message;
    }

    // The contract numbers the roles; the room keeps them as bits in the same order.
    private static IEnumerable<Message.Role> RolesOf(Roles roles) =>
        Enum.GetValues<Message.Role>().Where(role => role != Message.Role.Unspecified && roles.HasFlag(BitOf(role)));

    private static Roles Sum(IEnumerable<Message.Role> roles) => roles.Aggregate(Roles.None, (all, role) =>
        role != Message.Role.Unspecified && Enum.IsDefined(role) ? all | BitOf(role) : throw RequestChecks.Wrong("roles", role.ToString(), string.Join(", ", Enum.GetNames<Roles>())));

    private static Roles BitOf(Message.Role role) => (Roles)(1 << ((int)role - 1));
}
