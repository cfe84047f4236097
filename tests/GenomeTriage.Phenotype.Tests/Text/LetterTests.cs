using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Text;
using GenomeTriage.Testing;

namespace GenomeTriage.Phenotype.Tests.Text;

/// <summary>
/// Whole letters, written for the tests; what they say was marked by hand. Early drafts of them were read by the program while its
/// cues were made, so they show that it keeps what it can, not how well it does on letters it never saw.
/// </summary>
public sealed class LetterTests
{
    private static readonly Lazy<TextToTerms> Terms = new(() => new TextToTerms(RealOntology.Get(), TermGlossary.Default));

    [Theory]
    [InlineData("en", TermLanguage.English)]
    [InlineData("sv", TermLanguage.Swedish)]
    [InlineData("nb", TermLanguage.NorwegianBokmal)]
    public void Find_WithoutLanguage_GivesThatOfTheLetter(string letter, TermLanguage language)
    {
        var text = Letter(letter);
        Assert.Equal(OfferText.Of(Terms.Value.Find(text, language)), OfferText.Of(Terms.Value.Find(text)));
    }

    [Theory]
    [InlineData("en", OfferPolarity.Excluded, "Status epilepticus; Cleft palate; Nystagmus; Polymicrogyria; Hypsarrhythmia; Cataract; Developmental regression")]
    [InlineData("en", OfferPolarity.Family, "Seizure; Intellectual disability; Migraine; Cardiomyopathy")]
    [InlineData("en", OfferPolarity.Uncertain, "Optic atrophy")]
    [InlineData("sv", OfferPolarity.Excluded, "Bilateral tonic-clonic seizure; Constipation; Febrile seizure (within the age range of 3 months to 6 years); Cleft palate; Cafe-au-lait spot; Hypsarrhythmia")]
    [InlineData("sv", OfferPolarity.Family, "Intellectual disability; Type II diabetes mellitus")]
    [InlineData("sv", OfferPolarity.Uncertain, "Optic atrophy")]
    [InlineData("nb", OfferPolarity.Excluded, "Febrile seizure (within the age range of 3 months to 6 years); Status epilepticus; Headache; Cleft palate; Polymicrogyria")]
    [InlineData("nb", OfferPolarity.Family, "Autism; Migraine")]
    [InlineData("nb", OfferPolarity.Uncertain, "Optic atrophy")]
    public void Find_Letter_SetsApartWhatThePatientDoesNotHave(string letter, OfferPolarity polarity, string labels)
    {
        var offered = Terms.Value.Find(Letter(letter)).Where(offer => offer.Polarity == polarity).Select(offer => offer.Label);
        Assert.Equal(labels.Split("; ").Order(StringComparer.Ordinal), offered.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en", 36, "Global developmental delay; Polyhydramnios; Small for gestational age; Hypotonia; Poor suck; Absent speech; Frequent falls; Bilateral tonic-clonic seizure; Microcephaly; Hypertelorism; Low-set ears; Posteriorly rotated ears; Long philtrum; Smooth philtrum; Thin upper lip vermilion; High, narrow palate; Clinodactyly of the 5th finger; Thin corpus callosum; Atrial septal defect; Bilateral sensorineural hearing impairment; Hypermetropia; Broad-based gait")]
    [InlineData("sv", 28, "Polyhydramnios; Small for gestational age; Absent speech; Seizure; Generalized non-motor (absence) seizure; Self-injurious behavior; Recurrent otitis media; Short stature; Microcephaly; Hypertelorism; Epicanthus; Low-set ears; Wide nasal bridge; High palate; Axial hypotonia; Single transverse palmar crease; Joint hypermobility; Thin corpus callosum; Ventricular septal defect; Strabismus; Sensorineural hearing impairment")]
    [InlineData("nb", 24, "Oligohydramnios; Small for gestational age; Motor delay; Delayed speech and language development; Frequent falls; Seizure; Recurrent respiratory infections; Short stature; Hypertelorism; Low-set ears; High forehead; High palate; Axial hypotonia; Lower limb spasticity; Joint hypermobility; Unsteady gait; Cryptorchidism; Thin corpus callosum; Patent ductus arteriosus; Strabismus; Elevated circulating creatine kinase concentration")]
    public void Find_Letter_FindsWhatThePatientHas(string letter, int atLeast, string labels)
    {
        var observed = Terms.Value.Find(Letter(letter)).Where(offer => offer.Polarity == OfferPolarity.Observed).Select(offer => offer.Label).ToArray();
        Assert.Empty(labels.Split("; ").Except(observed, StringComparer.Ordinal));
        Assert.True(observed.Length >= atLeast, $"{observed.Length} observed");
    }

    [Fact]
    public void Find_NearlyEveryNameOfHpo_IsOfferedAsItsTerm()
    {
        var ontology = RealOntology.Get();
        var (names, found) = (0, 0);
        for (var term = 0; term < ontology.Count; term += 5)
        {
            if (term == ontology.PhenotypicAbnormality || !ontology.IsA(term, ontology.PhenotypicAbnormality)) continue;
            var offers = Terms.Value.Find($"There is {ontology.LabelOf(term)} today.", TermLanguage.English);
            names++;
            if (offers.Any(offer => offer.Term == term && offer.Polarity == OfferPolarity.Observed)) found++;
        }

        Assert.True(found >= 0.99 * names, $"{found} of {names}");
    }

    private static string Letter(string name) => File.ReadAllText(
        Path.Combine(SharedData.RepositoryRoot, "tests", "GenomeTriage.Phenotype.Tests", "Text", "Letters", $"{name}.txt"));
}
