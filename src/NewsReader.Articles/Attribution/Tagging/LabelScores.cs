namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>How well each label fits each token and each pair of neighbours: what a lattice chooses from.</summary>
/// <param name="Tokens">A row of <see cref="Lanes"/> scores for each token.</param>
/// <param name="Transitions">By previous label × <see cref="SpanLabels.Count"/> + label.</param>
internal readonly record struct LabelScores(short[] Tokens, int[] Transitions)
{
    /// <summary>A row is padded to eight so that it adds up in one instruction.</summary>
    public const int Lanes = 8;

    public int Count => Tokens.Length / Lanes;

    /// <summary>Takes something off the scores of one label.</summary>
    public void Handicap(SpanLabel label, short by)
    {
        for (var i = (int)label; i < Tokens.Length; i += Lanes)
        {
            Tokens[i] -= by;
        }
    }
}
