using System.Text.Json;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Json;

/// <summary>Versions of all that the answer depends on.</summary>
internal sealed class ProvenanceJson(Utf8JsonWriter json)
{
    public void Write(Provenance provenance) => json.Object("provenance", () =>
    {
        json.Field("software", provenance.Software);
        json.Object("pack", () => WriteFile(provenance.Pack));
        json.Objects("models", provenance.Models, WriteFile);
        json.Objects("sources", provenance.Sources, source =>
        {
            json.Field("key", source.Key);
            json.Field("version", source.Version);
            json.Field("outdated", source.Outdated);
        });
    });

    private void WriteFile(VersionedFile file)
    {
        json.Field("name", file.Name);
        json.Field("version", file.Version);
        json.Field("sha256", file.Sha256);
    }
}
