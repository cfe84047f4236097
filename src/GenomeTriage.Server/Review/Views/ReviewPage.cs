using System.Text.Json;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Review;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Review.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GenomeTriage.Server.Review.Views;

/// <summary>What the pages have in common: who asks, and that a refusal shows the page again with what was typed.</summary>
public abstract class ReviewPage : PageModel
{
    /// <summary>Who asks.</summary>
    public Actor Actor => HttpContext.Actor();

    /// <summary>Why it could not be done.</summary>
    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>Ends with the request.</summary>
    protected CancellationToken Aborted => HttpContext.RequestAborted;

    /// <summary>A page that is not there for whom asks is not there at all.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Exception is not InputException refusal) return;
        executed.ExceptionHandled = true;
        executed.Result = new StatusCodeResult(PageProblems.StatusOf(refusal));
    }

    /// <summary>Does something, and goes on to a page; a refusal shows this one again.</summary>
    protected async Task<IActionResult> DoAsync(Func<Task> act, Func<IActionResult> then)
    {
        try
        {
            RefuseUnreadable();
            await act();
            return then();
        }
        catch (InputException refusal) when (PageProblems.StatusOf(refusal) is not (StatusCodes.Status404NotFound or StatusCodes.Status403Forbidden))
        {
            Problems = refusal.Problems;
            Response.StatusCode = PageProblems.StatusOf(refusal);
            await LoadAsync();
            return Page();
        }
    }

    // A day or number that cannot be read would otherwise be taken for the one that the field began with. What was typed is
    // not repeated: it may be anything.
    private void RefuseUnreadable()
    {
        var unreadable = ModelState.Where(entry => entry.Value is { ValidationState: ModelValidationState.Invalid })
            .Select(entry => new Problem(ReviewProblemCodes.ReviewValueWrong, ProblemSeverity.Error) { Field = JsonNamingPolicy.CamelCase.ConvertName(entry.Key) }).ToList();
        if (unreadable.Count > 0) throw new InputException(unreadable);
    }

    /// <summary>Reads what the page shows.</summary>
    protected virtual Task LoadAsync() => Task.CompletedTask;
}
