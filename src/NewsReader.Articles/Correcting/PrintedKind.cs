using NewsReader.Articles.Attribution.Tokens;

namespace NewsReader.Articles.Correcting;

/// <summary>Tells by the quotation marks in and around some words how they are reported.</summary>
internal static class PrintedKind
{
    public static QuotationKind Of(string text, TextPlace place)
    {
        var words = text.AsSpan(place.Start, place.Length);
        var isWhole = QuotationMarks.IsDouble(words[0]) || (place.Start > 0 && QuotationMarks.IsDouble(text[place.Start - 1]));
        return isWhole && (words.Length < 3 || !HasMark(words[1..^1])) ? QuotationKind.Direct
            : HasMark(words) ? QuotationKind.Mixed
            : QuotationKind.Indirect;
    }

    private static bool HasMark(ReadOnlySpan<char> words)
    {
        foreach (var character in words)
        {
            if (QuotationMarks.IsDouble(character))
            {
                return true;
            }
        }

        return false;
    }
}
