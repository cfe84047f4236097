using System.Security.Claims;
using GenomeTriage.Review.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace GenomeTriage.Server.Review.Hosting;

/// <summary>Signs people in with a cookie that holds a session's secret and nothing else; the store says who that is.</summary>
internal static class ReviewSignIn
{
    /// <summary>The scheme of the hospital's identity provider.</summary>
    public const string External = "hospital";

    private const string Secret = "session";

    private static readonly object ActorKey = new();

    public static void Add(IServiceCollection services, ReviewSetup setup)
    {
        var authentication = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie => Configure(cookie, setup.UsesTls));
        if (setup.Oidc is { } oidc) authentication.AddOpenIdConnect(External, connect => Configure(connect, oidc, setup.UsesTls));
        services.AddAuthorization();
    }

    /// <summary>Who makes this request; there is someone on every page but those of signing in.</summary>
    public static Actor Actor(this HttpContext http) => http.Items[ActorKey] as Actor ?? GenomeTriage.Review.People.Actor.System;

    /// <summary>Whether someone is signed in.</summary>
    public static bool IsSignedIn(this HttpContext http) => http.Items.ContainsKey(ActorKey);

    /// <summary>Gives the browser a session that has begun. Whatever cookie it had before means nothing any more.</summary>
    public static Task BeginAsync(HttpContext http, string secret) => http.SignInAsync(
        CookieAuthenticationDefaults.AuthenticationScheme, PrincipalOf(secret), new AuthenticationProperties { IsPersistent = false });

    /// <summary>Ends the session in the store and in the browser.</summary>
    public static async Task EndAsync(HttpContext http, SignInDesk desk)
    {
        if (http.User.FindFirst(Secret) is { } claim) await desk.SignOutAsync(http.Actor(), claim.Value, http.RequestAborted);
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    private static ClaimsPrincipal PrincipalOf(string secret) =>
        new(new ClaimsIdentity([new Claim(Secret, secret)], CookieAuthenticationDefaults.AuthenticationScheme));

    private static void Configure(CookieAuthenticationOptions cookie, bool usesTls)
    {
        cookie.Cookie.Name = usesTls ? "__Host-session" : "session";
        cookie.Cookie.HttpOnly = true;
        // Lax, not strict: the hospital's provider sends the browser back from its own site.
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = usesTls ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.LoginPath = "/signin";
        cookie.AccessDeniedPath = "/failed";
        cookie.SlidingExpiration = false;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
        cookie.Events.OnValidatePrincipal = ValidateAsync;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var desk = context.HttpContext.RequestServices.GetRequiredService<SignInDesk>();
        var actor = context.Principal?.FindFirst(Secret) is { } claim ? await desk.FindAsync(claim.Value, context.HttpContext.RequestAborted) : null;
        if (actor is null) context.RejectPrincipal();
        else context.HttpContext.Items[ActorKey] = actor;
    }

    private static void Configure(OpenIdConnectOptions connect, OidcSettings oidc, bool usesTls)
    {
        connect.Authority = oidc.Authority;
        // Without TLS only a provider on this machine, for trials.
        connect.RequireHttpsMetadata = !(Uri.TryCreate(oidc.Authority, UriKind.Absolute, out var authority) && authority.IsLoopback);
        connect.ClientId = oidc.ClientId;
        connect.ClientSecret = oidc.ClientSecretFile is { } file ? File.ReadAllText(file).Trim() : null;
        connect.ResponseType = OpenIdConnectResponseType.Code;
        // The code comes back in the address, so that the cookies of the way there need not be sent across sites.
        connect.ResponseMode = OpenIdConnectResponseMode.Query;
        connect.Scope.Clear();
        connect.Scope.Add("openid");
        foreach (var cookie in new[] { connect.CorrelationCookie, connect.NonceCookie })
            (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, usesTls ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest);
        connect.UsePkce = true;
        connect.MapInboundClaims = false;
        connect.SaveTokens = false;
        connect.GetClaimsFromUserInfoEndpoint = false;
        connect.Events.OnTokenValidated = TakeInAsync;
        connect.Events.OnRemoteFailure = RefuseAsync;
    }

    // The provider says who it is; whether that person has an account here, and which roles, an administrator has said.
    private static async Task TakeInAsync(TokenValidatedContext context)
    {
        var subject = context.Principal?.FindFirst("sub")?.Value;
        var issuer = context.SecurityToken.Issuer;
        var desk = context.HttpContext.RequestServices.GetRequiredService<SignInDesk>();
        var secret = subject is null ? null : await desk.SignInExternallyAsync($"{issuer}#{subject}", context.HttpContext.RequestAborted);
        if (secret is not null)
        {
            context.Principal = PrincipalOf(secret);
            return;
        }

        context.Response.Redirect("/failed");
        context.HandleResponse();
    }

    // An answer that is not to be believed, or that the person at the provider called off.
    private static Task RefuseAsync(RemoteFailureContext context)
    {
        context.Response.Redirect("/failed");
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
