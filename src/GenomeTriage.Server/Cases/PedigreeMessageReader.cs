using System.Globalization;
using System.Text;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Privacy;
using GenomeTriage.Genome.Problems;
using PedigreeMessage = GenomeTriage.Contracts.V1.Pedigree;
using Problem = GenomeTriage.Genome.Problems.Problem;

namespace GenomeTriage.Server.Cases;

/// <summary>
/// Reads the family of a case. Persons are written down as a PED file first, so that one reader holds the rules of
/// families, whichever way they come.
/// </summary>
internal static class PedigreeMessageReader
{
    private const string Unknown = "0";

    public static Genome.Families.Pedigree? Read(CaseHeader header, string? proband, ICollection<Problem> notices)
    {
        var text = header.FamilyCase switch
        {
            CaseHeader.FamilyOneofCase.Ped => header.Ped,
            CaseHeader.FamilyOneofCase.Pedigree => Write(header.Pedigree),
            _ => null,
        };
        if (text is null)
            return null;
        var name = header.HasPedName ? header.PedName : "pedigree";
        RefuseIdentityNumbers(text, name);
        using var reader = new StringReader(text);
        return PedReader.Read(reader, name, proband, notices);
    }

    private static void RefuseIdentityNumbers(string text, string name)
    {
        long number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
            PersonalIdentityGuard.Refuse(line, name, ++number, null);
    }

    private static string Write(PedigreeMessage pedigree)
    {
        var ped = new StringBuilder();
        var family = pedigree.FamilyId.Length == 0 ? "family" : Id(pedigree.FamilyId, "pedigree.family_id");
        foreach (var person in pedigree.Persons)
        {
            ped.Append(family)
                .Append('\t').Append(Id(person.Id, "pedigree.persons.id"))
                .Append('\t').Append(person.HasFatherId ? Id(person.FatherId, "pedigree.persons.father_id") : Unknown)
                .Append('\t').Append(person.HasMotherId ? Id(person.MotherId, "pedigree.persons.mother_id") : Unknown)
                .Append('\t').Append(Number(RequestChecks.Known<Genome.Families.Sex>((int)person.Sex, "pedigree.persons.sex")))
                .Append('\t').Append(Number(RequestChecks.Known<Genome.Families.AffectedStatus>((int)person.Status, "pedigree.persons.status")))
                .Append('\n');
        }

        return ped.ToString();
    }

    private static string Id(string id, string field) =>
        id.Length > 0 && !id.AsSpan().ContainsAny(['\t', '\r', '\n', ' ', '#'])
            ? id
            : throw RequestChecks.Wrong(field, id, "[^ \\t\\r\\n#]+");

    private static string Number<T>(T value)
        where T : struct, Enum => Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
