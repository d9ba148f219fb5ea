namespace NewsReader.Articles.Importing.Html;

/// <summary>How elements are known again on other pages of a site: by tag and class, or id; see <see cref="BlockRule.Sign"/>.</summary>
internal static class BlockSign
{
    private const int MostClasses = 2;
    private const int LongestName = 40;
    private const string Child = " > ";

    /// <summary>The element's own sign, or null when it has no name that other pages would have too.</summary>
    public static string? Of(PageNode node)
    {
        var classes = NamesOf(node.Element.ClassName).Where(IsLasting).Take(MostClasses).ToList();
        return classes.Count > 0 ? $"{node.Tag}.{string.Join('.', classes)}"
            : node.Element.Id is { } id && IsLasting(id) ? $"{node.Tag}#{id}"
            : null;
    }

    /// <summary>The sign of an element's parent with the element's tag.</summary>
    public static string? OfChild(PageNode node) => node.Parent is { } parent && Of(parent) is { } sign ? sign + Child + node.Tag : null;

    /// <summary>Whether the element, or one that it stands in, has the sign.</summary>
    public static bool Matches(string sign, PageNode node)
    {
        if (sign.Split(Child) is [var parent, var tag])
        {
            return node.Tag == tag && node.Parent is not null && Has(node.Parent, parent);
        }

        for (var outer = node; outer is not null; outer = outer.Parent)
        {
            if (Has(outer, sign))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(PageNode node, string sign)
    {
        if (sign.Split('#') is [var tag, var id])
        {
            return node.Tag == tag && node.Element.Id == id;
        }

        var names = sign.Split('.');
        return node.Tag == names[0] && names.Length > 1 && names[1..].All(NamesOf(node.Element.ClassName).Contains);
    }

    private static string[] NamesOf(string? classes) => (classes ?? "").Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries);

    // "post-4711" and "css-1x2y3z" are other names on the next page.
    private static bool IsLasting(string name) =>
        name.Length is > 1 and <= LongestName && name.Count(char.IsAsciiDigit) < 3
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');
}
