using NewsReader.Articles.Attribution.Tokens;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Paragraphs that are one speech: "PENCE: Well, look, …" in a transcript, and “It is old.” — Ana Diaz under a reader's view.</summary>
internal static class Scripts
{
    private const int LongestName = 5;

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
        var dash = paragraph.Count - 1;
        while (dash > 0 && paragraph.Count - dash <= LongestName && !paragraph[dash].IsDash)
        {
            dash--;
        }

        if (dash < 3 || !paragraph[dash].IsDash || dash == paragraph.Count - 1 || NameStart(paragraph) == 0 || paragraph[dash - 1].Kind != TokenKind.QuotationMark)
        {
            return null;
        }

        for (var at = dash + 1; at < paragraph.Count; at++)
        {
            if (!paragraph[at].IsCapitalised)
            {
                return null;
            }
        }

        var finding = new Finding { Source = new TokenRange(dash + 1, paragraph.Count), Cue = new TokenRange(dash, dash + 1), Confidence = 0.9 };
        finding.Contents.Add(new TokenRange(0, dash));
        return finding;
    }
}
