using GenomeTriage.Exchange.Results;
using GenomeTriage.Phenotype.Search;
using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Worklists;
using GenomeTriage.Server.Review.Assets;
using GenomeTriage.Server.Review.Calls;
using GenomeTriage.Server.Review.Texts;
using GenomeTriage.Server.Review.Uploads;
using GenomeTriage.Server.Review.Views;
using GenomeTriage.Server.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.DependencyInjection;

namespace GenomeTriage.Server.Review.Hosting;

/// <summary>Puts the review room into a server: its desks, pages, sign-in and doors.</summary>
public static class ReviewHosting
{
    private const int MostFormBytes = 4 * 1024 * 1024;
    private const long MostDrawnBytes = 32 * 1024 * 1024;

    /// <summary>Adds what the pages need.</summary>
    public static void AddReview(this WebApplicationBuilder builder, ReviewSetup setup, TermSearch search)
    {
        var services = builder.Services;
        AddDesks(services, setup);
        AddCalls(services);
        services.AddSingleton(search);
        services.AddDataProtection().SetApplicationName("GenomeTriage")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(setup.DataFolder, "keys")));
        ReviewSignIn.Add(services, setup);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = setup.UsesTls ? "__Host-form" : "form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddRazorPages(pages => Configure(pages.Conventions)).AddApplicationPart(typeof(ReviewHosting).Assembly);
        services.Configure<Microsoft.AspNetCore.Mvc.TagHelpers.CacheTagHelperOptions>(drawn => drawn.SizeLimit = MostDrawnBytes);
        services.Configure<MvcOptions>(mvc => mvc.MaxModelValidationErrors = 50);
        services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = MostFormBytes;
            form.ValueLengthLimit = MostFormBytes;
        });
    }

    /// <summary>Puts headers, languages and sign-in before everything else.</summary>
    public static void UseReview(this WebApplication app, ReviewSetup setup)
    {
        app.Use(SecurityHeaders.Apply(setup.UsesTls));
        app.Use(LanguageChoice.ApplyAsync);
        app.UseStatusCodePages(StatusPages.WriteAsync);
    }

    /// <summary>Offers the pages.</summary>
    public static void MapReview(this WebApplication app)
    {
        AssetDoor.Map(app);
        LanguageChoice.Map(app);
        TermDoor.Map(app);
        VariantDoor.Map(app);
        WatchDoor.Map(app);
        MinutesDoor.Map(app);
        app.MapRazorPages();
    }

    private static void Configure(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/");
        foreach (var open in new[] { "/Access/SignIn", "/Access/SetUp", "/Access/Password", "/Access/Failed" }) pages.AllowAnonymousToPage(open);
    }

    private static void AddCalls(IServiceCollection services)
    {
        services.AddSingleton<ReviewCallers>().AddSingleton<AccountCalls>().AddSingleton<WorklistCalls>().AddSingleton<CaseCalls>()
            .AddSingleton<ConferenceCalls>().AddSingleton<AuditCalls>().AddSingleton<StreamingCalls>()
            .AddSingleton<VariantCalls>().AddSingleton<ComparisonCalls>().AddSingleton<DocumentCalls>().AddSingleton<OverviewCalls>().AddSingleton<ReviewCalls>();
        services.AddSingleton<IRpcService>(provider => provider.GetRequiredService<ReviewCalls>().Service());
    }

    private static void AddDesks(IServiceCollection services, ReviewSetup setup)
    {
        var pack = setup.Ranker.Pack;
        services.AddSingleton(setup);
        services.AddSingleton(setup.Store);
        services.AddSingleton(setup.Ranker);
        services.AddSingleton(pack);
        services.AddSingleton<IPasswordHashing, FrameworkHashing>();
        services.AddSingleton<SignInDesk>();
        services.AddSingleton<AccountDesk>();
        services.AddSingleton<OverviewShelf>();
        services.AddSingleton<FirstStart>();
        services.AddSingleton<CaseEditor>();
        services.AddSingleton<CaseDesk>();
        services.AddSingleton<RankingDesk>();
        services.AddSingleton<CaseShelf>();
        services.AddSingleton<CandidateSheets>();
        services.AddSingleton<SheetWriter>();
        services.AddSingleton<ConferenceDesk>();
        services.AddSingleton<ConferenceShelf>();
        services.AddSingleton<MinutesShelf>();
        services.AddSingleton<VotingDesk>();
        services.AddSingleton<DecisionDesk>();
        services.AddSingleton<AuditShelf>();
        services.AddSingleton(new WorklistReader(setup.Store, pack.Sha256));
        services.AddSingleton<UploadBoard>();
        services.AddHttpContextAccessor();
        services.AddScoped<PageTexts>();
        services.AddScoped<Vocabulary>();
        services.AddScoped(_ => VariantClasses.Of(pack, setup.Reference));
    }
}
