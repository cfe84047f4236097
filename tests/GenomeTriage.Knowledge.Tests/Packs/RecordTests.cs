using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Knowledge.Tests.Packs;

public sealed class RecordTests
{
    [Fact]
    public void Number_AnyNotNegative_ComesBack() =>
        Prop.ForAll<int>(value =>
        {
            var number = value & int.MaxValue;
            return new RecordReader(new RecordWriter().Number(number).Written.ToArray()).Number() == number;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Texts_Any_ComeBack() =>
        Prop.ForAll<NonNull<string>[]>(values =>
        {
            string[] texts = [.. values.Select(value => value.Get).Where(text => !text.Any(char.IsSurrogate))];
            var read = new RecordReader(new RecordWriter().Texts(texts).Written.ToArray()).Texts();
            return read.SequenceEqual(texts) && new StringTable(StringTable.ToBytes(texts)).SequenceEqual(texts);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void TextsForLater_ThenANumber_AreBothRead()
    {
        var reader = new RecordReader(new RecordWriter().Texts(["SNOMED CT", "", "MeSH"]).Number(7).Written.ToArray());
        var texts = reader.TextsForLater();
        Assert.Equal(7, reader.Number());
        Assert.Equal(3, texts.Count);
        Assert.Equal(["SNOMED CT", "", "MeSH"], texts);
        Assert.Equal("MeSH", texts[2]);
    }

    [Fact]
    public void TextsForLater_SectionCutOff_IsInvalidAtOnce()
    {
        var bytes = new RecordWriter().Texts(["one", "two"]).Written.ToArray();
        Assert.Throws<InvalidDataException>(() => new RecordReader(bytes.AsMemory(0, bytes.Length - 1)).TextsForLater());
    }

    [Fact]
    public void TextLike_UsualOrOther_IsWhatWasWritten()
    {
        const string usual = "protein_coding";
        var reader = new RecordReader(new RecordWriter().Text("protein_coding").Text("lncRNA").Text("").Written.ToArray());
        Assert.Same(usual, reader.TextLike(usual));
        Assert.Equal("lncRNA", reader.TextLike(usual));
        Assert.Equal("", reader.TextLike(usual));
    }

    [Fact]
    public void Text_SectionCutOff_IsInvalid()
    {
        var bytes = new RecordWriter().Text("Alexander disease").Written.ToArray();
        Assert.Throws<InvalidDataException>(() => new RecordReader(bytes.AsMemory(0, 5)).Text());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void StringTable_CutOff_IsInvalid(int length) =>
        Assert.Throws<InvalidDataException>(() => new StringTable(StringTable.ToBytes(["one", "two"]).AsMemory(0, length)));
}
