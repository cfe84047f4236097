using GenomeTriage.Knowledge.Building;

namespace GenomeTriage.Knowledge.Tests.Building;

public sealed class TreatmentNamesTests
{
    [Theory]
    [InlineData("Treatment of Gaucher's disease", "gaucher disease")]
    [InlineData("For the treatment of Fabry disease.", "fabry disease")]
    [InlineData("Treatment of Duchenne muscular dystrophy (DMD)", "duchenne muscular dystrophy")]
    [InlineData("Treatment of patients with hemophilia B", "hemophilia b")]
    [InlineData("Treatment of acute lymphoblastic leukemia in pediatric patients", "acute lymphoblastic leukemia")]
    [InlineData("Treatment of non-small cell lung cancer", "non small cell lung cancer")]
    [InlineData("Diagnosis of growth hormone deficiency", "")]
    [InlineData("Visualization of malignant tissue", "")]
    public void NameIn_Designation_IsTheWholeNameOrNothing(string designation, string name) =>
        Assert.Equal(name, TreatmentNames.NameIn(designation));
}
