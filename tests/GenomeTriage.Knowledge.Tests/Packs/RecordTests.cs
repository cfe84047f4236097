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
