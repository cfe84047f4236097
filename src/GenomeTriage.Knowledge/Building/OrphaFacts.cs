using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Orphanet;

namespace GenomeTriage.Knowledge.Building;

/// <summary>What Orphanet's tables and those built on them say of single ORPHA numbers.</summary>
internal sealed class OrphaFacts
{
    private readonly Dictionary<int, MedicalArea> _areas;
    private readonly ILookup<int, string> _networks;
    private readonly ILookup<int, Prevalence> _prevalences;
    private readonly Dictionary<int, OrphaXref> _xrefs;

    public OrphaFacts(BuildContext context)
    {
        Networks = NetworkParser.Read(context.Sources.Open(SourceCatalog.Networks));
        _areas = MedicalAreaParser.Read(context.Sources.Open(SourceCatalog.Linearisation)).DistinctBy(area => area.Orpha).ToDictionary(area => area.Orpha);
        _xrefs = XrefParser.Read(context.Sources.Open(SourceCatalog.OrphaXref)).ToDictionary(xref => xref.Orpha);
        _networks = ReadNetworks(context);
        _prevalences = ReadPrevalences(context).ToLookup(row => row.Orpha, row => row.Prevalence);
    }

    public IReadOnlyList<ReferenceNetwork> Networks { get; }

    public MedicalArea? AreaOf(int orpha) => _areas.TryGetValue(orpha, out var area) ? area : null;

    public OrphaXref? XrefOf(int orpha) => _xrefs.GetValueOrDefault(orpha);

    public IEnumerable<string> NetworksOf(int orpha) => _networks[orpha];

    public IEnumerable<Prevalence> PrevalencesOf(int orpha) => _prevalences[orpha];

    private ILookup<int, string> ReadNetworks(BuildContext context)
    {
        var names = Networks.ToDictionary(network => NetworkParser.KeyOf(network.ShortName), network => network.ShortName, StringComparer.Ordinal);
        var pairs = new List<(int Orpha, string Name)>();
        foreach (var row in MedicalAreaParser.ReadNetworks(context.Sources.Open(SourceCatalog.CandidateNetworks)))
            foreach (var network in row.Networks)
            {
                if (names.TryGetValue(NetworkParser.KeyOf(network), out var name)) pairs.Add((row.Orpha, name));
                else context.Report.Add(SourceCatalog.CandidateNetworks.Key, BuildNoteKinds.NetworkUnknown, network);
            }

        return pairs.ToLookup(pair => pair.Orpha, pair => pair.Name);
    }

    // The Nordic extracts repeat rows of the table without their values; what the table lacks is added.
    private static List<OrphaPrevalence> ReadPrevalences(BuildContext context)
    {
        var rows = EpidemiologyParser.Read(context.Sources.Open(SourceCatalog.Epidemiology)).ToList();
        var known = rows.Select(KeyOf).ToHashSet();
        SourceDefinition[] countries = [SourceCatalog.PrevalenceDenmark, SourceCatalog.PrevalenceFinland, SourceCatalog.PrevalenceNorway, SourceCatalog.PrevalenceSweden];
        foreach (var country in countries)
            foreach (var row in EpidemiologyParser.ReadCountry(context.Sources.Open(country)))
            {
                if (!known.Add(KeyOf(row))) continue;
                rows.Add(row);
                context.Report.Add(country.Key, BuildNoteKinds.PrevalenceAdded, $"ORPHA:{row.Orpha}");
            }

        return rows;
    }

    private static (int Orpha, PrevalenceKind Kind, PrevalenceClass Class, string Place) KeyOf(OrphaPrevalence row) =>
        (row.Orpha, row.Prevalence.Kind, row.Prevalence.Class, row.Prevalence.Place);
}
