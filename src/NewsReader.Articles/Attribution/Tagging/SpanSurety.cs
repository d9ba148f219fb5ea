namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>How sure one span is, in small numbers.</summary>
/// <param name="Start">The probability of its first label, in steps.</param>
/// <param name="Least">The least probability of any of its labels.</param>
/// <param name="End">The probability of its last label.</param>
/// <param name="FirstStage">How much of it the first stage took for the same, and whether it starts alike.</param>
/// <param name="Rules">How much of it the rules took for the same, and whether it starts alike.</param>
internal readonly record struct SpanSurety(uint Start, uint Least, uint End, uint FirstStage, uint Rules)
{
    public static readonly SpanSurety Missing = new(20, 20, 20, 20, 20);

    private static readonly float[] Steps = [0.01f, 0.05f, 0.15f, 0.3f, 0.45f, 0.6f, 0.75f, 0.85f, 0.92f, 0.96f, 0.98f, 0.99f, 0.995f, 0.998f, 0.999f, 0.9995f, 0.9998f, 0.99995f];

    public static SpanSurety Of(SpanReading reading, TaggedSpan span)
    {
        var least = 1f;
        var (first, rules) = (0, 0);
        for (var i = span.First; i < span.End; i++)
        {
            least = Math.Min(least, reading.Posteriors.Of(i, LabelAt(span, i)));
            first += IsOf(span.Role, reading.First.Label(i)) ? 1 : 0;
            rules += IsOf(span.Role, reading.Context.RuleLabel(i)) ? 1 : 0;
        }

        var start = (uint)span.Role * 2 + 1;
        return new SpanSurety(
            Step(reading.Posteriors.Of(span.First, LabelAt(span, span.First))),
            Step(least),
            Step(reading.Posteriors.Of(span.End - 1, LabelAt(span, span.End - 1))),
            Agreement(first, span, reading.First.Label(span.First) == start),
            Agreement(rules, span, reading.Context.RuleLabel(span.First) == start));
    }

    private static SpanLabel LabelAt(TaggedSpan span, int i) =>
        (SpanLabel)((int)span.Role * 2 + (i == span.First ? 1 : 2));

    private static bool IsOf(SpanRole role, uint label) => (label + 1) / 2 == (uint)role + 1;

    private static uint Agreement(int same, TaggedSpan span, bool startsAlike) =>
        (uint)(4 * same / (span.End - span.First)) | (startsAlike ? 8u : 0);

    private static uint Step(float posterior)
    {
        var step = 0u;
        while (step < Steps.Length && posterior >= Steps[step])
        {
            step++;
        }

        return step;
    }
}
