using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Articles.Tests.Attribution.Tagging;

public sealed class TwoReadingsTests
{
    private static readonly ParagraphContext Context = ContextOf("One two three four five six seven eight nine ten.");

    [Fact]
    public void Of_two_readings_of_the_same_words_the_more_probable_stands()
    {
        var probable = Judged(content: (2, 6), confidence: 0.9);
        var doubtful = Judged(content: (4, 8), confidence: 0.6);

        Assert.Equal([probable], TwoReadings.Join(Context, [doubtful, probable]));
    }

    [Fact]
    public void Readings_of_other_words_all_stand()
    {
        var one = Judged(content: (0, 3), confidence: 0.9);
        var other = Judged(content: (5, 8), confidence: 0.3);

        Assert.Equal([one, other], TwoReadings.Join(Context, [one, other]));
    }

    [Fact]
    public void What_stands_takes_over_a_source_that_the_same_attribution_has_in_the_other_reading()
    {
        var probable = Judged(content: (2, 6), confidence: 0.9);
        var doubtful = Judged(content: (2, 7), confidence: 0.6, source: (0, 1));

        TwoReadings.Join(Context, [probable, doubtful]);

        Assert.Equal(new TaggedSpan(SpanRole.Source, 0, 1), probable.Tokens.Source);
    }

    [Fact]
    public void A_source_of_another_attribution_is_not_taken_over()
    {
        var probable = Judged(content: (2, 4), confidence: 0.9);
        var doubtful = Judged(content: (3, 10), confidence: 0.6, source: (0, 1));

        TwoReadings.Join(Context, [probable, doubtful]);

        Assert.Null(probable.Tokens.Source);
    }

    private static JudgedSpan Judged((int First, int End) content, double confidence, (int First, int End)? source = null)
    {
        var tokens = new LinkedSpans { Source = source is { } span ? new TaggedSpan(SpanRole.Source, span.First, span.End) : null };
        tokens.Contents.Add(new TaggedSpan(SpanRole.Content, content.First, content.End));
        return new JudgedSpan(tokens, confidence, null);
    }

    private static ParagraphContext ContextOf(string text)
    {
        var tokens = Tokenizer.Split(text);
        return new ParagraphContext(new TaggedParagraph
        {
            Text = text,
            Tokens = tokens,
            Quotes = new QuoteState[tokens.Length],
            StartsSentence = [true, .. new bool[tokens.Length - 1]],
            Tags = new PartOfSpeech[tokens.Length],
            Heads = [-1, .. new int[tokens.Length - 1]],
            Classes = new uint[tokens.Length],
            CueStrengths = new byte[tokens.Length],
            Frames = new byte[tokens.Length],
            Phrases = new byte[tokens.Length],
            Rules = new SpanLabel[tokens.Length],
            ContinuesQuotation = false,
        });
    }
}
