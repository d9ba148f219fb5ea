namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// Joins the spans of a paragraph into attributions: every content to the cue that fits it best, every cue to the source
/// that fits it best, or to none. Only the nearest few are weighed, so the work is linear.
/// </summary>
internal sealed class SpanLinker(WeightTable weights)
{
    /// <summary>How many cues or sources on either side of a span are weighed.</summary>
    public const int Reach = 6;

    private const int Steps = 30;

    public IReadOnlyList<LinkedSpans> Link(LinkContext context)
    {
        var spans = context.Spans.All;
        var byCue = new Dictionary<int, LinkedSpans>();
        var linked = new List<LinkedSpans>();
        foreach (var cue in PlacesOf(context, SpanRole.Cue))
        {
            linked.Add(byCue[cue] = new LinkedSpans { Cue = spans[cue], Source = SourceFor(context, cue) });
        }

        var loose = new List<TaggedSpan>();
        foreach (var content in PlacesOf(context, SpanRole.Content))
        {
            var cue = BestCue(context, content);
            (cue < 0 ? loose : byCue[cue].Contents).Add(spans[content]);
        }

        if (loose.Count > 0)
        {
            linked.Add(Cueless(context, loose));
        }

        StrayQuotations.Return(context, linked);
        linked.RemoveAll(attribution => attribution.Contents.Count == 0 || IsNobodysWord(context, attribution));
        return linked;
    }

    /// <summary>The places of the spans of one role that are near enough to a span to be weighed, in reading order.</summary>
    public static IEnumerable<int> Candidates(LinkContext context, int place, SpanRole role)
    {
        var first = Math.Max(0, place - Steps);
        var end = Math.Min(context.Spans.All.Count, place + Steps + 1);
        for (var i = first; i < end; i++)
        {
            var apart = i < place ? context.Spans.Between(i, place, role) : context.Spans.Between(place, Math.Max(i, place + 1), role);
            if (i != place && context.Spans.All[i].Role == role && apart < Reach)
            {
                yield return i;
            }
        }
    }

    private static IEnumerable<int> PlacesOf(LinkContext context, SpanRole role) =>
        Enumerable.Range(0, context.Spans.All.Count).Where(i => context.Spans.All[i].Role == role);

    /// <summary>Without a cue only quotation marks tell that something is said.</summary>
    private static bool IsNobodysWord(LinkContext context, LinkedSpans attribution) =>
        attribution.Cue is null && ContentKind.Of(attribution.Contents, context.Paragraph.Paragraph) == QuotationKind.Indirect;

    private static LinkedSpans Cueless(LinkContext context, List<TaggedSpan> contents)
    {
        var sources = context.Spans.All.Where(span => span.Role == SpanRole.Source);
        var linked = new LinkedSpans { Source = sources.Select(span => (TaggedSpan?)span).FirstOrDefault() };
        linked.Contents.AddRange(contents);
        return linked;
    }

    private int BestCue(LinkContext context, int content)
    {
        Span<uint> keys = stackalloc uint[LinkFeatures.Most];
        var (best, score) = (-1, int.MinValue);
        foreach (var cue in Candidates(context, content, SpanRole.Cue))
        {
            var sum = Score(LinkFeatures.OfLink(context, content, cue, keys));
            (best, score) = sum > score ? (cue, sum) : (best, score);
        }

        return best;
    }

    private TaggedSpan? SourceFor(LinkContext context, int cue)
    {
        Span<uint> keys = stackalloc uint[LinkFeatures.Most];
        var score = Score(LinkFeatures.OfNoSource(context, cue, keys));
        TaggedSpan? best = null;
        foreach (var source in Candidates(context, cue, SpanRole.Source))
        {
            var sum = Score(LinkFeatures.OfLink(context, source, cue, keys));
            (best, score) = sum > score ? (context.Spans.All[source], sum) : (best, score);
        }

        return best;
    }

    private int Score(ReadOnlySpan<uint> keys)
    {
        Span<short> sums = stackalloc short[8];
        sums.Clear();
        foreach (var key in keys)
        {
            weights.AddTo(sums, key);
        }

        return sums[0];
    }
}
