using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Review.Cases;
using GenomeTriage.Server.Review.Views;
using GenomeTriage.Triage.Results;
using Microsoft.AspNetCore.Mvc;

namespace GenomeTriage.Server.Pages.Cases;

/// <summary>One page about one candidate, for the record.</summary>
public class RecordModel(CaseShelf shelf, KnowledgePack pack) : ReviewPage
{
    /// <summary>The case.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>First code of the candidate.</summary>
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>Number of the ranking.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Ranking { get; set; }

    /// <summary>The case.</summary>
    public CaseDossier Dossier { get; private set; } = null!;

    /// <summary>The result.</summary>
    public TriageResult Result => Dossier.Ranking!.Result;

    /// <summary>The candidate.</summary>
    public Candidate Candidate { get; private set; } = null!;

    /// <summary>Which view the log names.</summary>
    protected virtual string View => "record";

    /// <summary>The codes of the candidate in all terminologies.</summary>
    public IEnumerable<string> AllCodes
    {
        get
        {
            var codes = Candidate.Codes.Select(code => code.ToString());
            if (Candidate.Diagnosis < 0 || Candidate.Diagnosis >= pack.Diagnoses.Count) return codes;
            var external = pack.Diagnoses[Candidate.Diagnosis].ExternalCodes;
            return codes.Concat(external.Icd10.Select(code => $"ICD-10 {code}")).Concat(external.Icd11Mms.Select(code => $"ICD-11 {code}")).Concat(external.Snomed.Select(code => $"SNOMED CT {code}"));
        }
    }

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Dossier = await shelf.ReadAsync(Actor, Id, Ranking, $"{View} {Code}"[..Math.Min(60, View.Length + 1 + Code.Length)], Aborted);
        var found = Dossier.Ranking?.Result.Groups.SelectMany(group => group.Members).FirstOrDefault(member => member.Codes[0].ToString() == Code);
        if (found is null) return NotFound();
        Candidate = found;
        return Page();
    }
}
