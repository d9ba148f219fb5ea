using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>The classes of words as they are written to the model file.</summary>
internal sealed record PackedClasses(FeatureSlots Words, ushort[] Numbers, uint[] Classes)
{
    public static PackedClasses Of(SortedDictionary<uint, WordClass> known)
    {
        uint[] distinct = [.. known.Values.Select(each => each.Bits).Distinct().Order()];
        var words = FeatureSlots.Of([.. known.Keys.Select(WordClasses.Mixed)], out var places);
        var numbers = new ushort[words.Count];
        foreach (var (i, word) in known.Values.Index())
        {
            numbers[places[i]] = checked((ushort)Array.BinarySearch(distinct, word.Bits));
        }

        return new PackedClasses(words, numbers, distinct);
    }

    public WordClasses ToClasses() => new(Words, Numbers, Classes);
}
