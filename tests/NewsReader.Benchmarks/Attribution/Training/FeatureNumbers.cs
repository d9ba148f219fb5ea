using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>The features of all paragraphs in one stage, numbered in the order they are met; rare ones are dropped.</summary>
internal sealed class FeatureNumbers
{
    /// <summary>No token has more features, so neither are there more kinds.</summary>
    public const int MostKinds = 2 * StageFeatures.Most;

    private readonly int[][][] features;
    private readonly List<ushort> kinds = [];

    /// <param name="cutoff">Features seen less often are dropped.</param>
    public FeatureNumbers(IReadOnlyList<SpanSample> samples, int cutoff)
    {
        var counts = new Dictionary<uint, int>();
        var labelKeys = new HashSet<uint>();
        var raw = samples.Select(sample => KeysOf(sample, labelKeys)).ToArray();
        foreach (var key in raw.SelectMany(tokens => tokens).SelectMany(keys => keys))
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        var numbers = new Dictionary<uint, int>();
        features = Array.ConvertAll(raw, tokens => Array.ConvertAll(tokens, keys => Numbered(keys, counts, cutoff, numbers)));
        Keys = new uint[numbers.Count];
        foreach (var (key, number) in numbers)
        {
            Keys[number] = key;
        }

        IsOfLabels = Array.ConvertAll(Keys, labelKeys.Contains);
    }

    public uint[] Keys { get; }

    /// <summary>Whether a feature looks at the first stage's reading.</summary>
    public bool[] IsOfLabels { get; }

    public int[][] Of(int sample) => features[sample];

    /// <summary>The kind of a feature: its place among those of the token where it was first met.</summary>
    public int KindOf(int feature) => kinds[feature];

    private static uint[][] KeysOf(SpanSample sample, HashSet<uint> labelKeys)
    {
        var keys = new uint[sample.Gold.Length][];
        Span<uint> room = stackalloc uint[2 * StageFeatures.Most];
        for (var i = 0; i < keys.Length; i++)
        {
            var count = StageFeatures.WriteSurface(sample.Context, i, room);
            if (sample.FirstReading is { } reading)
            {
                var more = StageFeatures.WriteLabels(sample.Context, reading, i, room[count..]);
                labelKeys.UnionWith(room.Slice(count, more).ToArray());
                count += more;
            }

            keys[i] = room[..count].ToArray();
        }

        return keys;
    }

    private int[] Numbered(uint[] keys, Dictionary<uint, int> counts, int cutoff, Dictionary<uint, int> numbers)
    {
        var kept = new List<int>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            var key = keys[i];
            if (counts[key] >= cutoff)
            {
                if (!numbers.TryGetValue(key, out var number))
                {
                    numbers[key] = number = numbers.Count;
                    kinds.Add((ushort)i);
                }

                kept.Add(number);
            }
        }

        return [.. kept];
    }
}
