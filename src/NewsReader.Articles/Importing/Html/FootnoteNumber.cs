using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing.Html;

/// <summary>The number of a footnote as many pages print it: "[1]", raised.</summary>
internal static partial class FootnoteNumber
{
    private const int Longest = 8;

    /// <summary>True when the raised element holds nothing but a number in brackets.</summary>
    public static bool IsBracketed(PageNode raised) => raised.TextLength <= Longest && InBrackets.IsMatch(PlainText.Of(raised));

    public static string WithoutBrackets(string text) => text.Trim().Trim('[', ']').Trim();

    [GeneratedRegex(@"^\[ ?[0-9]{1,3} ?\]$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex InBrackets { get; }
}
