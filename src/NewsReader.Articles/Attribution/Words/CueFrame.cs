namespace NewsReader.Articles.Attribution.Words;

/// <summary>What a reporting verb takes as its content.</summary>
[Flags]
internal enum CueFrame
{
    None = 0,

    /// <summary>A clause, with or without "that", or a quotation; before, after or around the verb: "said".</summary>
    Say = 1,

    /// <summary>Somebody addressed stands between verb and content: "told reporters that".</summary>
    Tell = 2,

    /// <summary>A clause with "that" (or "whether", "how"), never without: "showed that".</summary>
    That = 4,

    /// <summary>A belief: a clause with "that", or without before a pronoun or an article: "believes the plan will fail".</summary>
    Think = 8,

    /// <summary>An infinitive: "vowed to fight".</summary>
    To = 16,

    /// <summary>A noun phrase: "condemned the attack".</summary>
    Noun = 32,

    /// <summary>A verb that prose uses of things more than of words ("found", "added"): wants a quotation or "that".</summary>
    Weak = 64,
}
