namespace NewsReader.Articles.Attribution.Tokens;

/// <summary>Neighbouring tokens of one paragraph, the end exclusive.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public bool IsEmpty => End <= Start;

    public int Length => Math.Max(0, End - Start);

    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;

    public bool Contains(int at) => at >= Start && at < End;
}
