namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>A sentence half parsed: the stack, the next word, and the heads and children found so far.</summary>
/// <param name="first">The sentence's first token.</param>
/// <param name="end">One past its last token, which stands for the root.</param>
internal sealed class ParseState(int first, int end)
{
    private readonly int start = first;
    private readonly int[] stack = new int[end - first + 1];
    private readonly int[] heads = NoTokens(end - first + 1);
    private readonly int[] leftmost = NoTokens(end - first + 1);
    private readonly int[] rightmost = NoTokens(end - first + 1);
    private readonly byte[] leftCount = new byte[end - first + 1];
    private readonly byte[] rightCount = new byte[end - first + 1];

    public const int None = -1;

    public int End => end;

    public int Depth { get; private set; }

    /// <summary>The next word that is not on the stack yet; the end stands for the root.</summary>
    public int Next { get; private set; } = first;

    public bool IsDone => Depth == 0 && Next == end;

    /// <summary>A word of the stack, 0 being its top.</summary>
    public int Stack(int depth) => depth < Depth ? stack[Depth - 1 - depth] : None;

    public int Head(int token) => heads[token - start];

    public int Leftmost(int token) => token == None ? None : leftmost[token - start];

    public int Rightmost(int token) => token == None ? None : rightmost[token - start];

    public uint LeftCount(int token) => token == None ? 0 : (uint)leftCount[token - start];

    public uint RightCount(int token) => token == None ? 0 : (uint)rightCount[token - start];

    public bool IsAllowed(ParseMove move) => move switch
    {
        ParseMove.Shift => Next < end,
        ParseMove.AttachBelow => Depth >= 2,
        _ => Depth >= 1,
    };

    public void Make(ParseMove move)
    {
        switch (move)
        {
            case ParseMove.Shift:
                stack[Depth++] = Next++;
                break;
            case ParseMove.AttachBelow:
                Attach(Stack(0), Stack(1));
                break;
            default:
                Attach(Stack(0), Next);
                break;
        }
    }

    private static int[] NoTokens(int count)
    {
        var none = new int[count];
        Array.Fill(none, None);
        return none;
    }

    private void Attach(int token, int head)
    {
        Depth--;
        heads[token - start] = head;
        if (token < head)
        {
            leftmost[head - start] = token;
            leftCount[head - start] = (byte)Math.Min(3, leftCount[head - start] + 1);
        }
        else
        {
            rightmost[head - start] = token;
            rightCount[head - start] = (byte)Math.Min(3, rightCount[head - start] + 1);
        }
    }
}
