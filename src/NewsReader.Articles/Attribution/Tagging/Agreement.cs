namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>How far two readings of a paragraph mean the same attribution.</summary>
/// <param name="Overlap">The share of the words of both contents that they have in common.</param>
/// <param name="SameCue">Whether the cues share a token.</param>
/// <param name="SameSource">Whether the sources share a token, or both have none.</param>
internal readonly record struct Agreement(double Overlap, bool SameCue, bool SameSource)
{
    /// <summary>From here on two contents are the same attribution.</summary>
    public const double Same = 0.5;

    public static Agreement Of(ParagraphContext context, LinkedSpans one, LinkedSpans other) => new(
        OverlapOf(context, one.Contents, other.Contents),
        one.Cue is { } cue && other.Cue is { } otherCue && Touch(cue, otherCue),
        one.Source is { } source ? other.Source is { } otherSource && Touch(source, otherSource) : other.Source is null);

    /// <summary>In small numbers: nothing in common, something, half, most, all; the cue; the source.</summary>
    public uint Code => (Overlap <= 0 ? 0u : Overlap < Same ? 1u : Overlap < 0.8 ? 2u : Overlap < 0.999 ? 3u : 4u)
        | (SameCue ? 8u : 0) | (SameSource ? 16u : 0);

    private bool IsCloserThan(Agreement other) =>
        Overlap > other.Overlap || (Overlap >= other.Overlap && SameCue && !other.SameCue);

    /// <summary>The other reading that comes closest to one, by its place in the list; -1 for no other reading at all.</summary>
    public static (int Index, Agreement Agreement) Closest(ParagraphContext context, LinkedSpans one, IReadOnlyList<LinkedSpans> others)
    {
        var (closest, best) = (-1, default(Agreement));
        for (var i = 0; i < others.Count; i++)
        {
            var agreement = Of(context, one, others[i]);
            if ((agreement.Overlap > 0 || agreement.SameCue) && agreement.IsCloserThan(best))
            {
                (closest, best) = (i, agreement);
            }
        }

        return (closest, best);
    }

    private static bool Touch(TaggedSpan one, TaggedSpan other) => one.First < other.End && other.First < one.End;

    private static double OverlapOf(ParagraphContext context, List<TaggedSpan> one, List<TaggedSpan> other)
    {
        var shared = 0;
        foreach (var span in one)
        {
            foreach (var otherSpan in other)
            {
                shared += context.Words(Math.Max(span.First, otherSpan.First), Math.Min(span.End, otherSpan.End));
            }
        }

        return shared == 0 ? 0 : (double)shared / (WordsOf(context, one) + WordsOf(context, other) - shared);
    }

    private static int WordsOf(ParagraphContext context, List<TaggedSpan> spans)
    {
        var words = 0;
        foreach (var span in spans)
        {
            words += context.Words(span.First, span.End);
        }

        return words;
    }
}
