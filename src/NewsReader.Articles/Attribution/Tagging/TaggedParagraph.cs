namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>A paragraph as the span tagger sees it: all that is told of each token before any span is sought.</summary>
internal sealed class TaggedParagraph
{
    public required string Text { get; init; }

    public required Token[] Tokens { get; init; }

    public required QuoteState[] Quotes { get; init; }

    public required bool[] StartsSentence { get; init; }

    public required PartOfSpeech[] Tags { get; init; }

    /// <summary>The head of each token in its sentence; -1 for a root.</summary>
    public required int[] Heads { get; init; }

    /// <summary>The word's class as the part of speech selects it: 0 for what is neither verb nor common noun.</summary>
    public required uint[] Classes { get; init; }

    /// <summary>0 for no cue; see <see cref="WordClass.CueStrength"/>, plus 4 for a verb that may mean to say or think.</summary>
    public required byte[] CueStrengths { get; init; }

    /// <summary>What may follow a verb, or which attitude an adjective or a noun tells; see <see cref="WordClass"/>.</summary>
    public required byte[] Frames { get; init; }

    /// <summary>The class of a verb with the particle after it, at the verb and at the particle; 0 for all else.</summary>
    public required byte[] Phrases { get; init; }

    /// <summary>What the rules take each token for.</summary>
    public required SpanLabel[] Rules { get; init; }

    /// <summary>Whether the paragraph goes on with a quotation that the paragraph before left open.</summary>
    public required bool ContinuesQuotation { get; init; }

    public int Count => Tokens.Length;
}
