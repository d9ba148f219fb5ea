using NewsReader.Articles.Attribution;
using NewsReader.Articles.Attribution.Tagging;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>Learns how probable attributions of the learner and of the rules are, from readings of articles that were not learned from.</summary>
internal static class JudgeTrainer
{
    public static (TrainedWeights Learned, TrainedWeights Rules) Train(
        IReadOnlyList<MarkedArticle> articles, List<SpanSample> samples, SpanReading[] readings, SpanLinker linker, TrainingOptions options)
    {
        var ruled = articles.Select(article => options.Rules(article.Text).ToLookup(span => span.Content[0].Paragraph)).ToList();
        var rules = samples.ConvertAll(sample => RulesIn(sample, ruled[sample.Article][sample.Paragraph]));
        var links = readings.Select(reading => linker.Link(new LinkContext(reading.Context, TaggedSpans.From(reading.Labels)))).ToArray();
        var learned = ConfidenceTrainer.Train([.. samples.SelectMany((sample, i) => JudgedAttribution.Judge(
            sample, articles[sample.Article].Gold, links[i], attribution => KeysOf(readings[i], attribution, rules[i])))]);
        var confidence = new AttributionConfidence(learned.ToTable(), new TrainedWeights([], [], 8).ToTable());
        return (learned, ConfidenceTrainer.Train([.. samples.SelectMany((sample, i) => JudgedAttribution.Judge(
            sample, articles[sample.Article].Gold, rules[i].ConvertAll(rule => rule.Tokens),
            attribution => KeysOf(readings[i], rules[i].Find(rule => rule.Tokens == attribution)!, links[i], rules[i], confidence)))]));
    }

    private static List<RuleSpan> RulesIn(SpanSample sample, IEnumerable<AttributionSpan> rules) =>
        [.. rules.Select(span => RuleSpan.In(sample.Context.Paragraph, sample.Paragraph, span)).OfType<RuleSpan>()];

    private static uint[] KeysOf(SpanReading reading, LinkedSpans attribution, List<RuleSpan> rules)
    {
        Span<uint> room = stackalloc uint[ConfidenceFeatures.Most];
        var (closest, agreement) = Agreement.Closest(reading.Context, attribution, rules.ConvertAll(rule => rule.Tokens));
        return ConfidenceFeatures.Write(reading, attribution, agreement, closest < 0 ? null : rules[closest], room).ToArray();
    }

    private static uint[] KeysOf(
        SpanReading reading, RuleSpan rule, IReadOnlyList<LinkedSpans> learned, List<RuleSpan> rules, AttributionConfidence confidence)
    {
        Span<uint> room = stackalloc uint[RuleConfidenceFeatures.Most];
        var (closest, agreement) = Agreement.Closest(reading.Context, rule.Tokens, learned);
        var probability = closest < 0 ? 0 : new TwoJudgements(confidence, reading, learned, rules).All[closest].Confidence;
        return RuleConfidenceFeatures.Write(reading, rule, agreement, probability, room).ToArray();
    }
}
