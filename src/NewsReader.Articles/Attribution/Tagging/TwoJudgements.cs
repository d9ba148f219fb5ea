namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Judges both readings of a paragraph, each in the light of the other.</summary>
internal sealed class TwoJudgements
{
    private readonly List<JudgedSpan> all = [];

    public TwoJudgements(AttributionConfidence confidence, SpanReading reading, IReadOnlyList<LinkedSpans> learned, List<RuleSpan> rules)
    {
        var ruled = rules.ConvertAll(rule => rule.Tokens);
        foreach (var attribution in learned)
        {
            var (closest, agreement) = Agreement.Closest(reading.Context, attribution, ruled);
            all.Add(new JudgedSpan(attribution, confidence.Of(reading, attribution, agreement, closest < 0 ? null : rules[closest]), null));
        }

        foreach (var rule in rules)
        {
            var (closest, agreement) = Agreement.Closest(reading.Context, rule.Tokens, learned);
            all.Add(new JudgedSpan(rule.Tokens, confidence.Of(reading, rule, agreement, closest < 0 ? 0 : all[closest].Confidence), rule));
        }
    }

    public IReadOnlyList<JudgedSpan> All => all;
}
