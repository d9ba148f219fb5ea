namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Prepares the paragraphs of one text, in order: a quotation may run from one into the next.</summary>
/// <param name="rules">What the rules found in the text.</param>
internal sealed class ParagraphReader(Grammar grammar, WordClasses classes, RuleLabels rules)
{
    private readonly QuotationMarks marks = new();

    public TaggedParagraph Read(string text, int number)
    {
        var tokens = Tokenizer.Split(text);
        var quotes = marks.Follow(text, tokens, out var continues);
        var starts = Sentences.StartsIn(tokens, quotes);
        var tags = grammar.Tagger.Tag(tokens, starts);
        var paragraph = new TaggedParagraph
        {
            Text = text,
            Tokens = tokens,
            Quotes = quotes,
            StartsSentence = starts,
            Tags = tags,
            Heads = Heads(tokens, tags, starts),
            Rules = rules.Of(number, tokens),
            Classes = new uint[tokens.Length],
            CueStrengths = new byte[tokens.Length],
            Frames = new byte[tokens.Length],
            Phrases = new byte[tokens.Length],
            ContinuesQuotation = continues,
        };
        Classify(paragraph);
        return paragraph;
    }

    private int[] Heads(Token[] tokens, PartOfSpeech[] tags, bool[] starts)
    {
        var heads = new int[tokens.Length];
        for (var first = 0; first < tokens.Length;)
        {
            var end = first + 1;
            while (end < tokens.Length && !starts[end])
            {
                end++;
            }

            grammar.Parser.Parse(tokens, tags, first, end, heads);
            first = end;
        }

        return heads;
    }

    private void Classify(TaggedParagraph paragraph)
    {
        for (var i = 0; i < paragraph.Count; i++)
        {
            Classify(paragraph, i, classes.Of(paragraph.Tokens[i].Word));
        }
    }

    private void Classify(TaggedParagraph paragraph, int i, WordClass known)
    {
        var tag = paragraph.Tags[i];
        if (tag.IsVerb)
        {
            paragraph.Classes[i] = known.AsVerb + 1;
            paragraph.CueStrengths[i] = (byte)(known.CueStrength | (known.MaySay || known.MayThink ? 4u : 0));
            paragraph.Frames[i] = (byte)known.VerbFrames;
            ReadPhrase(paragraph, i);
        }
        else if (tag.IsCommonNoun)
        {
            paragraph.Classes[i] = known.AsNoun + 0x200;
            paragraph.Frames[i] = (byte)known.NounFrames;
        }
        else if (known.CueStrength == 3 && !tag.IsName)
        {
            paragraph.CueStrengths[i] = 3;
        }

        // A participle may be an adjective too: "is concerned that".
        if (tag is PartOfSpeech.JJ or PartOfSpeech.VBN)
        {
            paragraph.Frames[i] |= (byte)(known.AdjectiveFrames << 4);
        }
    }

    private void ReadPhrase(TaggedParagraph paragraph, int verb)
    {
        if (verb + 1 < paragraph.Count && paragraph.Tags[verb + 1] is PartOfSpeech.IN or PartOfSpeech.RP or PartOfSpeech.RB or PartOfSpeech.TO)
        {
            var known = (byte)classes.Of(paragraph.Tokens[verb].Word, paragraph.Tokens[verb + 1].Word).AsVerb;
            (paragraph.Phrases[verb], paragraph.Phrases[verb + 1]) = (known, known);
        }
    }
}
