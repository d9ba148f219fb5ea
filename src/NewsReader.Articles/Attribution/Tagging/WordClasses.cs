namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The classes of the words that have any.</summary>
/// <param name="numbers">For each slot the number of its class.</param>
/// <param name="classes">Every class once.</param>
internal sealed class WordClasses(FeatureSlots words, ushort[] numbers, uint[] classes)
{
    /// <summary>The class of a word by its hash; the empty class when it is not known.</summary>
    public WordClass Of(uint word) => words.Find(Mixed(word)) is >= 0 and var slot ? new WordClass(classes[numbers[slot]]) : default;

    /// <summary>The class of a verb with the particle after it ("point out").</summary>
    public WordClass Of(uint verb, uint particle) => Of(Pair(verb, particle));

    public static uint Pair(uint verb, uint particle) => (verb * 0x85EBCA6B) ^ (particle + 0x9E3779B9);

    /// <summary>Hashes of words are uneven; mixed they fill the slots evenly. One to one, so no two words meet.</summary>
    public static uint Mixed(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352D;
        return hash ^ (hash >> 15);
    }
}
