using NewsReader.Articles;
using NewsReader.Articles.Attribution;
using NewsReader.Articles.Attribution.Tagging;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>Learns which spans belong together from the marked articles.</summary>
internal sealed class LinkTrainer
{
    private const int Lanes = 8;
    private const int Epochs = 6;
    private const int NoSource = -1;

    private readonly GreedyPerceptron perceptron = new(1, Lanes);

    public static TrainedWeights Train(IReadOnlyList<MarkedArticle> articles, IReadOnlyList<SpanSample> samples)
    {
        var trainer = new LinkTrainer();
        var random = new DeterministicRandom(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var i in random.Order(samples.Count))
            {
                trainer.Learn(samples[i], articles[samples[i].Article].Gold);
            }
        }

        return trainer.perceptron.Averaged(scale: 20, least: 1);
    }

    private void Learn(SpanSample sample, IReadOnlyList<AttributionSpan> gold)
    {
        var spans = TaggedSpans.From(sample.Gold);
        var context = new LinkContext(sample.Context, spans);
        var owners = spans.All.Select(span => Owners(sample, span, gold)).ToArray();
        for (var i = 0; i < spans.All.Count; i++)
        {
            if (spans.All[i].Role == SpanRole.Content)
            {
                var cues = SpanLinker.Candidates(context, i, SpanRole.Cue).ToList();
                LearnChoice(context, i, cues, cues.Where(cue => owners[cue].Overlaps(owners[i])).ToList(), contentFirst: true);
            }
            else if (spans.All[i].Role == SpanRole.Cue)
            {
                var sources = SpanLinker.Candidates(context, i, SpanRole.Source).ToList();
                var right = sources.Where(source => owners[source].Overlaps(owners[i])).ToList();
                LearnChoice(context, i, [NoSource, .. sources], right.Count > 0 ? right : [NoSource], contentFirst: false);
            }
        }
    }

    private void LearnChoice(LinkContext context, int place, List<int> candidates, List<int> right, bool contentFirst)
    {
        if (candidates.Count < 2 || right.Count == 0)
        {
            return;
        }

        var keys = candidates.ToDictionary(candidate => candidate, candidate => Keys(context, place, candidate, contentFirst));
        var chosen = candidates.MaxBy(candidate => perceptron.Score(keys[candidate]));
        var wanted = right.MaxBy(candidate => perceptron.Score(keys[candidate]));
        perceptron.Prefer(keys[wanted], keys[right.Contains(chosen) ? wanted : chosen]);
    }

    private static uint[] Keys(LinkContext context, int place, int candidate, bool contentFirst)
    {
        Span<uint> room = stackalloc uint[LinkFeatures.Most];
        return candidate == NoSource ? LinkFeatures.OfNoSource(context, place, room).ToArray()
            : contentFirst ? LinkFeatures.OfLink(context, place, candidate, room).ToArray()
            : LinkFeatures.OfLink(context, candidate, place, room).ToArray();
    }

    private static HashSet<int> Owners(SpanSample sample, TaggedSpan span, IReadOnlyList<AttributionSpan> gold)
    {
        var start = sample.Context.Paragraph.Tokens[span.First].Start;
        bool Holds(IReadOnlyList<TextPlace> places) =>
            places.Any(place => place.Paragraph == sample.Paragraph && place.Start <= start + 1 && place.End > start);
        return [.. Enumerable.Range(0, gold.Count).Where(i => Holds(span.Role switch
        {
            SpanRole.Source => gold[i].Source,
            SpanRole.Cue => gold[i].Cue,
            _ => gold[i].Content,
        }))];
    }
}
