using System.Runtime.CompilerServices;
using System.Threading.Channels;
using GenomeTriage.Exchange.Results;
using GenomeTriage.Exchange.Results.Json;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Server.Cases;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;

namespace GenomeTriage.Cli.Batches;

/// <summary>Ranks the cases of a batch in this process, several at once.</summary>
internal sealed class LocalRanking(KnowledgePack pack, TriageEngine engine, ResultFacts facts, BatchSettings settings, int atOnce) : IBatchRanking
{
    private readonly CaseHeaderReader _cases = new(pack.Hpo);
    private readonly TriageOptionsReader _options = new(pack.Genes);

    public async IAsyncEnumerable<BatchOutcome> RankAsync(IReadOnlyList<BatchRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var outcomes = Channel.CreateBounded<BatchOutcome>(atOnce);
        var ranking = RankAllAsync(rows, outcomes.Writer, cancellationToken);
        await foreach (var outcome in outcomes.Reader.ReadAllAsync(cancellationToken))
            yield return outcome;
        await ranking;
    }

    private async Task RankAllAsync(IReadOnlyList<BatchRow> rows, ChannelWriter<BatchOutcome> outcomes, CancellationToken cancellationToken)
    {
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(rows, options, async (row, token) => await outcomes.WriteAsync(await RankAsync(row, token), token));
            outcomes.Complete();
        }
        catch (Exception fault)
        {
            outcomes.Complete(fault);
        }
    }

    private async Task<BatchOutcome> RankAsync(BatchRow row, CancellationToken cancellationToken)
    {
        try
        {
            var header = await RowHeader.ReadAsync(row, settings, cancellationToken);
            var triageCase = _cases.Read(header);
            var vcf = RowHeader.OpenVcf(row) is { } stream ? VcfSource.FromStream(stream, header.VcfName) : null;
            CaseChecks.RefuseEmpty(triageCase, vcf);
            var result = await engine.RunAsync(triageCase, vcf, _options.Read(header.Options), progress: null, cancellationToken);
            using var json = new MemoryStream();
            await ResultJson.WriteAsync(result, facts, json, cancellationToken);
            return new BatchOutcome(row, json.ToArray(), []);
        }
        catch (InputException refused)
        {
            return new BatchOutcome(row, default, refused.Problems);
        }
    }
}
