using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Review.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace GenomeTriage.Server.Pages.Cases;

/// <summary>Enters a case.</summary>
public sealed class NewModel(CaseDesk desk) : ReviewPage
{
    /// <inheritdoc cref="NewCase.Pseudonym"/>
    [BindProperty]
    public string? Pseudonym { get; set; }

    /// <inheritdoc cref="NewCase.ReferredOn"/>
    [BindProperty]
    public DateOnly ReferredOn { get; set; } = DateOnly.FromDateTime(DateTime.Today);

    /// <inheritdoc cref="PatientFacts.Sex"/>
    [BindProperty]
    public Sex Sex { get; set; }

    /// <summary>Whole years of age.</summary>
    [BindProperty]
    public int? Years { get; set; }

    /// <summary>Months beyond them.</summary>
    [BindProperty]
    public int? Months { get; set; }

    /// <summary>Observed terms, one a line: id, name, or name with id in brackets.</summary>
    [BindProperty]
    public string? Observed { get; set; }

    /// <summary>Excluded terms.</summary>
    [BindProperty]
    public string? Excluded { get; set; }

    /// <inheritdoc cref="PatientFacts.Proband"/>
    [BindProperty]
    public string? Proband { get; set; }

    /// <inheritdoc cref="ConsentPolicy.Reanalysis"/>
    [BindProperty]
    public bool Reanalysis { get; set; }

    /// <inheritdoc cref="ConsentPolicy.SecondaryFindings"/>
    [BindProperty]
    public bool SecondaryFindings { get; set; }

    /// <inheritdoc cref="ConsentPolicy.Sharing"/>
    [BindProperty]
    public bool Sharing { get; set; }

    /// <summary>Shows the form.</summary>
    public void OnGet() => Actor.Require(RoleSets.Entering);

    /// <summary>Enters the case and goes to it.</summary>
    public Task<IActionResult> OnPostAsync(IFormFile? phenopacket, IFormFile? ped)
    {
        var id = Guid.Empty;
        return DoAsync(async () => (id, _) = await desk.EnterAsync(Actor, await ReadAsync(phenopacket, ped), Aborted), () => Redirect($"/cases/{id}"));
    }

    private async Task<NewCase> ReadAsync(IFormFile? phenopacket, IFormFile? ped)
    {
        var packet = phenopacket is null ? null : await PacketAsync(phenopacket);
        return new NewCase
        {
            Pseudonym = Pseudonym ?? "",
            ReferredOn = ReferredOn,
            Patient = new PatientFacts
            {
                Sex = Sex == Sex.Unknown && packet is not null ? packet.Sex : Sex,
                Age = AgeFields.Iso(Years, Months) ?? packet?.Age?.Duration,
                Pedigree = ped is null ? null : await TextAsync(ped),
                Proband = string.IsNullOrWhiteSpace(Proband) ? packet?.SampleName : Proband,
            },
            Terms = [.. TermLines.Read(Observed, false), .. TermLines.Read(Excluded, true), .. packet is null ? [] : packet.Features.Select(feature => new NewTerm(feature.TermId, feature.IsExcluded))],
            Consent = new ConsentPolicy(Reanalysis, SecondaryFindings, Sharing),
        };
    }

    private static async Task<Phenopacket> PacketAsync(IFormFile file)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        var packet = PhenopacketReader.Read(bytes.ToArray(), Path.GetFileName(file.FileName));
        var errors = packet.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).ToList();
        return errors.Count == 0 ? packet : throw new InputException(errors);
    }

    private static async Task<string> TextAsync(IFormFile file)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync();
    }
}
