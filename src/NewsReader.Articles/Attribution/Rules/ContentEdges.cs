using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Takes marks and joining words off both ends of a content.</summary>
internal sealed class ContentEdges(ParagraphTokens paragraph, TokenRange sentence)
{
    public TokenRange Trim(int start, int end)
    {
        while (start < end && IsEdge(start))
        {
            start++;
        }

        while (end > start && (IsEdge(end - 1) || (end < sentence.End && Grammar.IsCoordinator(paragraph.Lower(end - 1)))
            || (end < sentence.End && paragraph.Lower(end - 1) is "while" or "whereas")))
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    private bool IsEdge(int at) =>
        !paragraph.IsQuoted(at) && (paragraph[at].Is(',') || paragraph[at].Is(';') || paragraph[at].Is(':') || paragraph[at].IsDash || paragraph[at].EndsSentence);
}
