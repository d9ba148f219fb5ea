using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing.PlainText;

/// <summary>Reads one printed pointer to another story: its headline, and its address if that was printed too.</summary>
internal static partial class PrintedLink
{
    public static RelatedLink Read(string line, BlockRole role, int? afterParagraph)
    {
        var headline = RelatedLabel.Of(line) is { Headline.Length: > 0 } label ? label.Headline : line;
        var address = Address.Match(headline);
        var isWeb = address.Success && Uri.TryCreate(address.Groups["address"].Value, UriKind.Absolute, out _);
        var words = isWeb ? headline.Remove(address.Index, address.Length).Trim(' ', '-', '–', '—', ':', '|', '(', ')', '<', '>') : headline;
        return new RelatedLink
        {
            Kind = role switch
            {
                BlockRole.Promo => RelatedLinkKind.Promo,
                BlockRole.SimilarPost => RelatedLinkKind.SimilarPost,
                _ => RelatedLinkKind.ReadMore,
            },
            Headline = words.Length > 0 ? words : headline,
            Address = isWeb ? address.Groups["address"].Value : null,
            AfterParagraph = afterParagraph,
        };
    }

    [GeneratedRegex(@"[(<]?(?<address>https?://[^\s()<>]+)[)>]?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address { get; }
}
