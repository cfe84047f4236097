using System.Globalization;
using System.Runtime.InteropServices;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Fitting;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Phenotype.Prior;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.PhenotypeFitting;

/// <summary>
/// Writes what trials of other scores need, for one scope: the profiles, relations and graph, the emission of each term
/// that a case has, and the features of every candidate for every case. NumPy arrays and tab-separated tables.
/// </summary>
internal sealed class TrialExport(PhenotypeModel model, string folder)
{
    private readonly ScopeKnowledge _scope = model.Scope;

    public void Write(IReadOnlyList<SolvedPicture> cases)
    {
        Directory.CreateDirectory(folder);
        WriteGraph();
        WriteCandidates();
        var queries = cases.Select(solved => QueryOf(solved.Picture)).ToList();
        WriteCases(cases, queries);
        WriteEmissions([.. queries.SelectMany(query => query.Terms).Distinct().Order()]);
        WriteFeatures(cases);
    }

    private TermQuery QueryOf(ClinicalPicture picture)
    {
        var reading = PictureReading.Read(picture, _scope.Terms);
        return TermQuery.Of(reading.Observed, reading.Excluded, _scope.Terms);
    }

    private void WriteGraph()
    {
        var terms = _scope.Terms;
        WriteRows("parents", Enumerable.Range(0, terms.Count).Select(term => terms.ParentsOf(term).ToArray()));
        NumpyFile.Write(PathOf("information.npy"), Floats(_scope.Background.AnnotationContent), terms.Count);
        NumpyFile.Write(PathOf("frequencyInformation.npy"), Floats(_scope.Background.FrequencyContent), terms.Count);
        NumpyFile.Write(PathOf("background.npy"), Floats(_scope.Norms.Background), terms.Count);
        File.WriteAllLines(PathOf("terms.tsv"), Enumerable.Range(0, terms.Count).Select(LabelOf));
    }

    private string LabelOf(int term)
    {
        var id = _scope.Terms.IdOf(term);
        _scope.Terms.Ontology.TryFind(id, out var lookup);
        return $"{id}\t{_scope.Terms.Ontology.LabelOf(lookup.Index)}";
    }

    private void WriteCandidates()
    {
        WriteMatrix("annotations", _scope.Profiles.Annotations);
        WriteMatrix("closure", _scope.Profiles.Closure);
        WriteMatrix("united", _scope.Profiles.United);
        WriteMatrix("weights", _scope.CandidateWeights);
        WriteMatrix("sources", _scope.Weights);
        for (var i = 0; i < _scope.Relations.All.Count; i++) WriteMatrix($"relation{i}", _scope.Relations.All[i]);
        var candidates = Enumerable.Range(0, model.Candidates.Count).Select(index => model.Candidates[index]).ToList();
        WriteRows("mates", candidates.Select(candidate => model.Candidates.Groups.MatesOf(candidate.Index).ToArray()));
        WriteRows("genes", candidates.Select(candidate => candidate.Genes.ToArray()));
        foreach (var part in Enum.GetValues<PriorPart>()) NumpyFile.Write(PathOf($"prior{part}.npy"), model.Prior[part], candidates.Count);
        File.WriteAllLines(PathOf("candidates.tsv"), candidates.Select(TextOf));
    }

    private static string TextOf(DiagnosisCandidate candidate) => string.Create(
        CultureInfo.InvariantCulture, $"{string.Join(',', candidate.Codes)}\t{candidate.Name}\t{(int)candidate.Inheritance}\t{(candidate.HasProfile ? 1 : 0)}");

    private void WriteCases(IReadOnlyList<SolvedPicture> cases, List<TermQuery> queries) => File.WriteAllLines(
        PathOf("cases.tsv"),
        cases.Zip(queries, (solved, query) => string.Create(
            CultureInfo.InvariantCulture,
            $"{(solved.IsDescribed ? 1 : 0)}\t{solved.Diagnosis}\t{(model.Candidates.TryFind(solved.Diagnosis, out var truth) ? truth : -1)}\t{(int)solved.Picture.Sex}\t{solved.Picture.Age}\t{string.Join(',', query.Terms)}\t{string.Join(',', query.Excluded)}")));

    // By term and kind of nearness (exact, finer, coarser, sibling, cousin), of the candidates' own annotations; then what sources lend.
    private void WriteEmissions(int[] terms)
    {
        NumpyFile.Write(PathOf("emittedTerms.npy"), terms, terms.Length);
        MatchWeights[] kinds = [new(1, 0, 0, 0, 0), new(0, 1, 0, 0, 0), new(0, 0, 1, 0, 0), new(0, 0, 0, 1, 0), new(0, 0, 0, 0, 1)];
        var (own, lent) = (new TermColumns(_scope.CandidateWeights, _scope.Norms, _scope.Terms), new TermColumns(_scope.Weights, _scope.Norms, _scope.Terms));
        using var ownFile = NumpyFile.Create(PathOf("own.npy"), terms.Length, kinds.Length, own.RowCount);
        using var lentFile = NumpyFile.Create(PathOf("lent.npy"), terms.Length, lent.RowCount);
        foreach (var term in terms)
        {
            foreach (var kind in kinds) WriteColumn(own, term, kind, ownFile);
            WriteColumn(lent, term, MatchWeights.Related, lentFile);
        }
    }

    private static void WriteColumn(TermColumns columns, int term, MatchWeights kind, FileStream file)
    {
        var values = new float[columns.RowCount];
        columns.Add(term, kind, values);
        file.Write(MemoryMarshal.AsBytes<float>(values));
    }

    private void WriteFeatures(IReadOnlyList<SolvedPicture> cases)
    {
        var features = Enum.GetValues<Feature>();
        using var file = NumpyFile.Create(PathOf("features.npy"), cases.Count, features.Length, model.Candidates.Count);
        foreach (var solved in cases)
        {
            var table = model.Score(solved.Picture).Features!;
            foreach (var feature in features) file.Write(MemoryMarshal.AsBytes(table[feature]));
        }
    }

    private void WriteMatrix(string name, SparseRows rows)
    {
        var (columns, values) = (new List<int>(), new List<float>());
        var starts = new int[rows.RowCount + 1];
        for (var row = 0; row < rows.RowCount; row++)
        {
            columns.AddRange(rows[row].Columns);
            values.AddRange(rows[row].Values);
            starts[row + 1] = columns.Count;
        }

        NumpyFile.Write(PathOf($"{name}.starts.npy"), starts, starts.Length);
        NumpyFile.Write(PathOf($"{name}.columns.npy"), CollectionsMarshal.AsSpan(columns), columns.Count);
        NumpyFile.Write(PathOf($"{name}.values.npy"), CollectionsMarshal.AsSpan(values), values.Count);
    }

    private void WriteRows(string name, IEnumerable<int[]> rows)
    {
        var (starts, columns) = (new List<int> { 0 }, new List<int>());
        foreach (var row in rows)
        {
            columns.AddRange(row);
            starts.Add(columns.Count);
        }

        NumpyFile.Write(PathOf($"{name}.starts.npy"), CollectionsMarshal.AsSpan(starts), starts.Count);
        NumpyFile.Write(PathOf($"{name}.columns.npy"), CollectionsMarshal.AsSpan(columns), columns.Count);
    }

    private static float[] Floats(double[] values) => Array.ConvertAll(values, value => (float)value);

    private string PathOf(string name) => Path.Combine(folder, name);
}
