namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// The order in which sources, cues and contents follow in each token's sentence, and how many have begun before it:
/// "source, cue, content" with the token in the content reads unlike "content, source, cue".
/// </summary>
internal static class SpanOrders
{
    private const int Longest = 8;

    public static uint[] Of(ParagraphContext context, SpanLabel[] labels)
    {
        var orders = new uint[labels.Length];
        for (var first = 0; first < labels.Length; first = context.SentenceEnd[first])
        {
            Fill(orders, labels, first, context.SentenceEnd[first]);
        }

        return orders;
    }

    private static void Fill(uint[] orders, SpanLabel[] labels, int first, int end)
    {
        uint order = 1;
        var count = 0;
        for (var i = first; i < end && count < Longest; i++)
        {
            if (labels[i].Starts)
            {
                order = (order << 2) | (uint)(((int)labels[i] + 1) / 2);
                count++;
            }
        }

        var begun = 0u;
        for (var i = first; i < end; i++)
        {
            begun += labels[i].Starts ? 1u : 0;
            orders[i] = (order << 4) | Math.Min(begun, 15);
        }
    }
}
