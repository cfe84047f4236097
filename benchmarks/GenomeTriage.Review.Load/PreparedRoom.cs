using System.Globalization;
using System.Text.RegularExpressions;

namespace GenomeTriage.Review.Load;

/// <summary>A room with cases, a conference and people who are signed in.</summary>
/// <param name="Cases">Paths of the cases.</param>
/// <param name="Conference">Path of a conference with four of them on its agenda.</param>
/// <param name="People">The people.</param>
internal sealed partial record PreparedRoom(IReadOnlyList<string> Cases, string Conference, IReadOnlyList<PageVisitor> People)
{
    private const string Password = "a long sentence about clouds";
    private const int OnAgenda = 4;

    /// <summary>A sign that every case has.</summary>
    public const string FirstSign = "HP:0001642";

    private const string Picture = "HP:0001642\nHP:0004322\nHP:0000316\nHP:0000494\nHP:0000465\nHP:0000028";

    /// <summary>Makes it. All are the same account with a session each: what is asked of the server is the same.</summary>
    public static async Task<PreparedRoom> MakeAsync(RoomProcess server, int people, int cases)
    {
        using var administrator = new PageVisitor(server.Pages);
        await administrator.FillInAsync("/setup", "/setup", ("Code", server.FirstCode), ("Institute", "Clinic"), ("UserName", "admin"), ("DisplayName", "Admin"), ("password", Password));
        await SignInAsync(administrator, "admin");
        var (_, added) = await administrator.FillInAsync("/administration", "/administration?handler=Add", ("userName", "greta"), ("displayName", "Greta"), ("roles", "Geneticist"), ("roles", "Coordinator"));
        await administrator.FillInAsync("/password", "/password", ("code", Code().Match(added).Value), ("password", Password));
        var visitors = new List<PageVisitor>();
        for (var i = 0; i < people; i++)
        {
            visitors.Add(new PageVisitor(server.Pages));
            await SignInAsync(visitors[i], "greta");
        }

        var paths = new List<string>();
        for (var i = 0; i < cases; i++) paths.Add(await EnterAsync(visitors[0], i));
        return new PreparedRoom(paths, await PlanAsync(visitors[0], paths), visitors);
    }

    private static Task<(string? Location, string Html)> SignInAsync(PageVisitor visitor, string name) => visitor.FillInAsync("/signin", "/signin", ("UserName", name), ("password", Password));

    private static async Task<string> EnterAsync(PageVisitor visitor, int number)
    {
        var name = number.ToString("'L-'000", CultureInfo.InvariantCulture);
        var (path, html) = await visitor.FillInAsync("/cases/new", "/cases/new", ("Pseudonym", name), ("ReferredOn", "2026-01-12"), ("Sex", "Female"), ("Observed", Picture));
        await visitor.UploadAsync(path ?? throw new InvalidOperationException(html), Path.Combine("examples", "singleton.vcf.gz"));
        return path;
    }

    private static async Task<string> PlanAsync(PageVisitor visitor, List<string> cases)
    {
        var (_, html, _) = await visitor.GetAsync("/conferences");
        var seat = Seat().Match(html).Groups["value"].Value;
        var planned = await visitor.PostAsync("/conferences", PageVisitor.TokenOf(html), ("Title", "MDT"), ("HeldOn", "2026-03-01"), ("Quorum", "1"), ("Seats", seat));
        foreach (var path in cases.Take(OnAgenda)) await visitor.FillInAsync(path, $"{path}?handler=Agenda", ("conference", planned.Location!.Split('/')[^1]));
        return planned.Location!;
    }

    [GeneratedRegex("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex("name=\"seats\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seat();
}
