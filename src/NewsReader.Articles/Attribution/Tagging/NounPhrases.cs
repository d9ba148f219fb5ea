namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The simple noun phrases of a paragraph, told from the parts of speech: determiner, modifiers, head.</summary>
internal sealed class NounPhrases
{
    private readonly int[] starts;
    private readonly int[] ends;

    public NounPhrases(TaggedParagraph paragraph)
    {
        starts = new int[paragraph.Count];
        ends = new int[paragraph.Count];
        for (var i = 0; i < paragraph.Count;)
        {
            var end = EndOf(paragraph, i);
            for (var k = i; k < end; k++)
            {
                starts[k] = i;
                ends[k] = end;
            }

            i = Math.Max(end, i + 1);
        }
    }

    public bool IsIn(int token) => ends[token] > token;

    public int StartOf(int token) => starts[token];

    /// <summary>One past the last token of the phrase; not after the token when it is in none.</summary>
    public int EndOf(int token) => ends[token];

    /// <summary>The phrase's last word, or the token itself outside phrases.</summary>
    public int HeadOf(int token) => IsIn(token) ? ends[token] - 1 : token;

    private static int EndOf(TaggedParagraph paragraph, int start)
    {
        var tags = paragraph.Tags;
        if (tags[start] is PartOfSpeech.PRP or PartOfSpeech.WP or PartOfSpeech.EX)
        {
            return start + 1;
        }

        var end = start;
        var lastNoun = -1;
        while (end < tags.Length && tags[end].IsInNounPhrase && !Breaks(paragraph, start, end))
        {
            lastNoun = tags[end].IsNoun || tags[end] == PartOfSpeech.CD ? end : lastNoun;
            end++;
        }

        return lastNoun >= 0 ? lastNoun + 1 : end > start && tags[start] is PartOfSpeech.DT ? start + 1 : start;
    }

    private static bool Breaks(TaggedParagraph paragraph, int start, int at) =>
        at > start
        && (paragraph.StartsSentence[at]
            || paragraph.Tags[at] is PartOfSpeech.PRP or PartOfSpeech.WP or PartOfSpeech.EX
            || (paragraph.Tags[at] is PartOfSpeech.DT or PartOfSpeech.PRPS && paragraph.Tags[at - 1] != PartOfSpeech.PDT)
            || (paragraph.Tags[at] is PartOfSpeech.VBG or PartOfSpeech.VBN && paragraph.Tags[at - 1].IsNoun));
}
