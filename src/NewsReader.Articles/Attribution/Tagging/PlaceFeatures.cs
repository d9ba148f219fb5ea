namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Where a token stands: in the sentence, in quotation marks, in a noun phrase.</summary>
internal static class PlaceFeatures
{
    public static void Write(ParagraphContext context, int i, ref FeatureList features)
    {
        WriteSentence(context, i, ref features);
        WriteQuotes(context, i, ref features);
        WritePhrase(context, i, ref features);
    }

    private static void WriteSentence(ParagraphContext context, int i, ref FeatureList features)
    {
        var (first, end) = (context.SentenceFirst[i], context.SentenceEnd[i]);
        features.Add(ParagraphContext.Distance(i - first));
        features.Add(ParagraphContext.Distance(end - 1 - i));
        features.Add(Flag(first == 0), Flag(end == context.Count), Flag(context.EndsLikeSentence));
        features.Add(Flag(i == first), context.Word(i));
        features.Add(Flag(context.EndsLikeSentence), context.Tag(i));
        features.Add((uint)Math.Min(2, context.FiniteVerbs(first, i)), (uint)Math.Min(2, context.FiniteVerbs(i, end)), context.Tag(i));
    }

    private static void WriteQuotes(ParagraphContext context, int i, ref FeatureList features)
    {
        var (first, end) = (context.SentenceFirst[i], context.SentenceEnd[i]);
        var quote = context.Quote(i);
        features.Add(quote, context.Quote(i - 1), context.Quote(i + 1));
        features.Add(quote, context.Word(i));
        features.Add(quote, Flag(context.HasQuotationMark(first, end)), Flag(i == first));
        features.Add(quote, Flag(context.HasQuotation), context.Quote(0), Flag(context.Paragraph.ContinuesQuotation));
        features.Add(quote, Flag(context.HasQuotationMark(first, i)), Flag(context.HasQuotationMark(i, end)), context.Tag(i));
    }

    private static void WritePhrase(ParagraphContext context, int i, ref FeatureList features)
    {
        var chunks = context.Chunks;
        var inside = chunks.IsIn(i);
        var (start, end, head) = (inside ? chunks.StartOf(i) : i, inside ? chunks.EndOf(i) : i + 1, chunks.HeadOf(i));
        features.Add(Flag(inside), Flag(i == start), context.Class(head), context.Tag(head));
        features.Add(Flag(inside), context.Tag(end), context.Tag(start - 1));
        features.Add(Flag(inside), context.Word(end));
        features.Add(Flag(inside), context.Word(start - 1));
        features.Add(Flag(inside), context.Class(end), context.Cue(end), context.Class(head));
        features.Add(Flag(inside), context.Class(start - 1), context.Cue(start - 1), context.Class(head));
        features.Add(Flag(inside), context.Word(head), context.Cue(end));
    }

    private static uint Flag(bool holds) => holds ? 1u : 0;
}
