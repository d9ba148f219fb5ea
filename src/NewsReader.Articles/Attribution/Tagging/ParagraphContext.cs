namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What features ask about a token's surroundings, worked out once for the whole paragraph in linear time.</summary>
internal sealed class ParagraphContext
{
    private const uint Outside = 0xFFFF;

    private readonly int[] commas;
    private readonly int[] thats;
    private readonly int[] marks;
    private readonly int[] verbs;
    private readonly int[] subordinators;
    private readonly int[] words;

    public ParagraphContext(TaggedParagraph paragraph)
    {
        Paragraph = paragraph;
        SentenceFirst = SentenceBounds.Firsts(paragraph.StartsSentence);
        SentenceEnd = SentenceBounds.Ends(paragraph.StartsSentence);
        Chunks = new NounPhrases(paragraph);
        IsCue = LikelyCues(paragraph);
        Syntax = new Syntax(paragraph, IsCue);
        CueBefore = Nearest.Before(IsCue, SentenceFirst);
        CueAfter = Nearest.After(IsCue, SentenceEnd);
        commas = Tally(i => paragraph.Tags[i] == PartOfSpeech.Comma);
        thats = Tally(i => paragraph.Tokens[i].Word == KnownWords.That);
        marks = Tally(i => paragraph.Quotes[i] is QuoteState.Opening or QuoteState.Closing);
        verbs = Tally(i => paragraph.Tags[i].IsFinite);
        subordinators = Tally(i => paragraph.Tags[i] is PartOfSpeech.CC or PartOfSpeech.WDT or PartOfSpeech.WP or PartOfSpeech.WRB);
        words = Tally(i => paragraph.Tokens[i].IsWord);
        HasQuotation = marks[^1] > 0;
        EndsLikeSentence = Count > 0 && (paragraph.Tokens[^1].First is '.' or '!' or '?' or ':' || paragraph.Quotes[^1] == QuoteState.Closing);
    }

    public TaggedParagraph Paragraph { get; }

    public int Count => Paragraph.Count;

    public int[] SentenceFirst { get; }

    /// <summary>One past the last token of each token's sentence.</summary>
    public int[] SentenceEnd { get; }

    public NounPhrases Chunks { get; }

    public bool[] IsCue { get; }

    public Syntax Syntax { get; }

    /// <summary>The nearest likely cue before each token in its sentence; -1 if there is none.</summary>
    public int[] CueBefore { get; }

    public int[] CueAfter { get; }

    public bool HasQuotation { get; }

    public bool EndsLikeSentence { get; }

    public uint Word(int i) => (uint)i < (uint)Count ? Paragraph.Tokens[i].Word : Outside;

    public uint Shape(int i) => (uint)i < (uint)Count ? Paragraph.Tokens[i].Shape : Outside;

    public uint Tag(int i) => (uint)i < (uint)Count ? (uint)Paragraph.Tags[i] : Outside;

    public uint Class(int i) => (uint)i < (uint)Count ? Paragraph.Classes[i] : Outside;

    public uint Frame(int i) => (uint)i < (uint)Count ? Paragraph.Frames[i] : Outside;

    public uint Phrase(int i) => (uint)i < (uint)Count ? Paragraph.Phrases[i] : Outside;

    public uint RuleLabel(int i) => (uint)i < (uint)Count ? (uint)Paragraph.Rules[i] : 9;

    public uint Quote(int i) => (uint)i < (uint)Count ? (uint)Paragraph.Quotes[i] : 7;

    public uint Cue(int i) => (uint)i < (uint)Count ? Paragraph.CueStrengths[i] : 15u;

    /// <summary>How many words stand from one token up to another; 0 when the other is not after it.</summary>
    public int Words(int from, int to) => to > from ? words[to] - words[from] : 0;

    public bool HasQuotationMark(int from, int to) => marks[to] > marks[from];

    public int FiniteVerbs(int from, int to) => verbs[to] - verbs[from];

    /// <summary>What lies between two tokens, coarsely: commas, "that", quotation marks, conjunctions, finite verbs.</summary>
    public uint Between(int from, int to) =>
        (commas[to] > commas[from + 1] ? 1u : 0) | (thats[to] > thats[from + 1] ? 2u : 0) | (marks[to] > marks[from + 1] ? 4u : 0)
        | (subordinators[to] > subordinators[from + 1] ? 8u : 0) | ((uint)Math.Min(2, verbs[to] - verbs[from + 1]) << 4);

    /// <summary>A distance in tokens, coarser the longer it is.</summary>
    public static uint Distance(int tokens) => tokens switch
    {
        <= 0 => 0,
        <= 4 => (uint)tokens,
        <= 6 => 5,
        <= 10 => 6,
        <= 16 => 7,
        <= 30 => 8,
        _ => 9,
    };

    private static bool[] LikelyCues(TaggedParagraph paragraph)
    {
        var likely = new bool[paragraph.Count];
        for (var i = 0; i < likely.Length; i++)
        {
            likely[i] = paragraph.CueStrengths[i] >= 2 && paragraph.Quotes[i] != QuoteState.Inside;
        }

        return likely;
    }

    private int[] Tally(Func<int, bool> counts)
    {
        var tally = new int[Count + 1];
        for (var i = 0; i < Count; i++)
        {
            tally[i + 1] = tally[i] + (counts(i) ? 1 : 0);
        }

        return tally;
    }
}
