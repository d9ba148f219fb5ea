namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The three moves of the parser (arc-hybrid: Kuhlmann, Gómez-Rodríguez and Satta 2011).</summary>
internal enum ParseMove
{
    /// <summary>Put the next word on the stack.</summary>
    Shift,

    /// <summary>The word below the top of the stack is the top's head; the top is done.</summary>
    AttachBelow,

    /// <summary>The next word is the head of the top of the stack; the top is done.</summary>
    AttachNext,
}
