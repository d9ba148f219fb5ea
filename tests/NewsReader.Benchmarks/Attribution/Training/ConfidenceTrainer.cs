using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>Logistic regression by small steps in one fixed order, with its own exponential: the same on every machine.</summary>
internal static class ConfidenceTrainer
{
    private const int Epochs = 30;
    private const double Rate = 0.05;
    private const double Decay = 2e-3;
    private const int Lanes = 8;

    public static TrainedWeights Train(IReadOnlyList<JudgedAttribution> judged)
    {
        var weights = new Dictionary<uint, double>();
        var random = new DeterministicRandom(7);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var rate = Rate / (1 + epoch * 0.2);
            foreach (var i in random.Order(judged.Count))
            {
                Step(weights, judged[i], rate);
            }
        }

        return Quantiser.Quantise(weights.Select(weight => KeyValuePair.Create(weight.Key, Row(weight.Value))), Lanes, AttributionConfidence.Scale, 1);
    }

    private static void Step(Dictionary<uint, double> weights, JudgedAttribution judged, double rate)
    {
        var sum = judged.Keys.Sum(key => weights.GetValueOrDefault(key));
        var error = (judged.IsRight ? 1 : 0) - 1 / (1 + Exponential(-sum));
        foreach (var key in judged.Keys)
        {
            var weight = weights.GetValueOrDefault(key);
            weights[key] = weight + rate * (error - Decay * weight);
        }
    }

    private static double[] Row(double weight)
    {
        var row = new double[Lanes];
        row[0] = weight;
        return row;
    }

    /// <summary>e to the power of x from sums and products alone, which IEEE 754 fixes to the last bit.</summary>
    private static double Exponential(double x)
    {
        var power = 1 + Math.Clamp(x, -30, 30) / 1024;
        for (var i = 0; i < 10; i++)
        {
            power *= power;
        }

        return power;
    }
}
