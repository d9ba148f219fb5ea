using NewsReader.Articles.Attribution.Tokens;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Paragraphs that are one speech: "PENCE: Well, look, …" in a transcript, and “It is old.” — Ana Diaz under a reader's view.</summary>
internal static class Scripts
{
    private const int LongestName = 5;
    private const int LongestSignature = 24;

    /// <summary>Two such paragraphs are a transcript; one may be a place ("NEW DELHI: …").</summary>
    public static bool IsTranscript(IReadOnlyList<ParagraphTokens> paragraphs) => paragraphs.Count(paragraph => SpeakerEnd(paragraph) > 0) > 1;

    public static Finding? Read(ParagraphTokens paragraph, bool isTranscript) =>
        isTranscript && SpeakerEnd(paragraph) is > 0 and var colon ? Speech(paragraph, colon) : Signed(paragraph);

    /// <summary>The place of the colon after a name in capitals at the head of the paragraph; 0 without one.</summary>
    private static int SpeakerEnd(ParagraphTokens paragraph)
    {
        var start = NameStart(paragraph);
        var at = start;
        while (at < paragraph.Count && at - start < LongestName && IsInCapitals(paragraph[at]))
        {
            at++;
        }

        return at > start && at + 2 < paragraph.Count && paragraph[at].Is(':') && paragraph[at - 1].Text.Length > 2 ? at : 0;
    }

    private static int NameStart(ParagraphTokens paragraph) => paragraph.Count > 0 && paragraph[0].Kind == TokenKind.QuotationMark ? 1 : 0;

    private static bool IsInCapitals(Token token) => token.IsWord && token.Text.Length > 1 && !token.Text.Any(char.IsLower) && token.Text.Any(char.IsLetter);

    private static Finding Speech(ParagraphTokens paragraph, int colon)
    {
        var finding = new Finding { Source = new TokenRange(NameStart(paragraph), colon), Cue = new TokenRange(colon, colon + 1), Confidence = 0.9 };
        finding.Contents.Add(new TokenRange(colon + 1, paragraph.Count));
        return finding;
    }

    private static Finding? Signed(ParagraphTokens paragraph)
    {
        if (NameStart(paragraph) == 0 || SignatureIn(paragraph) is not { } name)
        {
            return null;
        }

        var dash = name.Start - 1;
        var finding = new Finding { Source = name, Cue = new TokenRange(dash, dash + 1), Confidence = 0.9 };
        finding.Contents.Add(new TokenRange(0, dash));
        return finding;
    }

    // The name behind the last dash. On a line of its own, as below a block quotation, what else it says of the person may follow.
    private static TokenRange? SignatureIn(ParagraphTokens paragraph)
    {
        for (var dash = paragraph.Count - 2; dash >= 3 && paragraph.Count - dash <= LongestSignature; dash--)
        {
            if (!paragraph[dash].IsDash || paragraph[dash - 1].Kind != TokenKind.QuotationMark)
            {
                continue;
            }

            var end = dash + 1;
            while (end < paragraph.Count && end - dash <= LongestName && paragraph[end].IsCapitalised)
            {
                end++;
            }

            var isWhole = end == paragraph.Count || (paragraph[end].Is(',') && IsLineStart(paragraph, dash));
            return isWhole && end > dash + 1 ? new TokenRange(dash + 1, end) : null;
        }

        return null;
    }

    private static bool IsLineStart(ParagraphTokens paragraph, int at) =>
        paragraph.Text.AsSpan(paragraph[at - 1].End, paragraph[at].Start - paragraph[at - 1].End).Contains('\n');
}
