using System.Buffers;

namespace NewsReader.Articles.Importing.Html;

/// <summary>
/// One linear pass over a page's text before a tree is built from it: scripts, styles, drawings and comments are left
/// out (they are most of a page and none of an article), and the structure that the rest would make is counted.
/// </summary>
internal sealed class PageSource : IDisposable
{
    public const int MaxDepth = 512;
    public const int MaxElements = 50_000;

    // Open formatting elements are opened again in every block that follows them, so each costs one element a block.
    private const int MaxOpenFormatting = 64;

    private readonly string html;
    private readonly char[] kept;
    private readonly Stack<string> open = new();
    private readonly Dictionary<string, int> openCounts = new(StringComparer.Ordinal);
    private readonly HashSet<string> unclosed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> openFormatting = new(StringComparer.Ordinal);
    private int length;
    private int keptUpTo;
    private int formatting;

    private PageSource(string html)
    {
        this.html = html;
        kept = ArrayPool<char>.Shared.Rent(html.Length);
    }

    public int Elements { get; private set; }

    public int Depth { get; private set; }

    /// <summary>The page without what is no part of an article; until this is disposed of.</summary>
    public ReadOnlyMemory<char> Text => kept.AsMemory(0, length);

    public bool IsWithinBounds => Depth <= MaxDepth && Elements <= MaxElements && formatting <= MaxOpenFormatting;

    /// <summary>Reads the page; stops at the first place where it leaves the bounds.</summary>
    public static PageSource Read(string html)
    {
        var source = new PageSource(html);
        source.Scan();
        return source;
    }

    public void Dispose() => ArrayPool<char>.Shared.Return(kept);

    private void Scan()
    {
        var at = 0;
        while (IsWithinBounds && (at = html.IndexOf('<', at)) >= 0 && at + 1 < html.Length)
        {
            at = html[at + 1] switch
            {
                '!' or '?' => SkipDeclaration(at),
                '/' => Close(at),
                var c when char.IsAsciiLetter(c) => Open(at),
                _ => at + 1,
            };
        }

        Keep(html.Length);
    }

    private int SkipDeclaration(int at)
    {
        if (!html.AsSpan(at).StartsWith("<!--"))
        {
            return After(html.IndexOf('>', at), at + 2);
        }

        var end = html.AsSpan(at + 4) is ['>', ..] ? at + 4 : html.IndexOf("-->", at + 2, StringComparison.Ordinal);
        return end < 0 ? LeaveOut(at, html.Length) : LeaveOut(at, html.IndexOf('>', end) + 1);
    }

    private int Close(int at)
    {
        var name = NameAt(at + 2);
        if (IsFormatting(name))
        {
            CloseFormatting(name);
        }
        else if (openCounts.GetValueOrDefault(name) > 0)
        {
            while (Pop() != name)
            {
            }
        }
        else if (name == "p")
        {
            Elements++;
        }

        return After(html.IndexOf('>', at), html.Length);
    }

    private int Open(int at)
    {
        var name = NameAt(at + 1);
        var end = EndOfTag(at);
        var tag = html.AsSpan(at, end - at);
        if (IsLeftOut(name, tag))
        {
            return LeaveOut(at, EndOfElement(name, end));
        }

        if (name is "script" or "textarea" or "title" or "xmp" or "iframe")
        {
            Elements++;
            return EndOfElement(name, end);
        }

        Count(name, tag);
        return IsHollow(name) ? Emptied(name, end) : end;
    }

    // Menus and their like keep their own tags, which part what stands around them; what is in them is never read.
    private static bool IsHollow(string name) => name is "nav" or "template" or "noscript" or "video" or "button";

    private int Emptied(string name, int from)
    {
        if (unclosed.Contains(name))
        {
            return from;
        }

        var end = StartOfEnd(name, from);
        if (end < 0)
        {
            // Looking again for the end of each that has none would take the page's square.
            unclosed.Add(name);
            return from;
        }

        return LeaveOut(from, end);
    }

    private int StartOfEnd(string name, int at)
    {
        var nested = 0;
        while ((at = html.IndexOf('<', at)) >= 0 && at + 1 < html.Length)
        {
            if (html[at + 1] == '/')
            {
                if (NameAt(at + 2) == name && nested-- == 0)
                {
                    return at;
                }

                at += 2;
            }
            else if (char.IsAsciiLetter(html[at + 1]))
            {
                var inner = NameAt(at + 1);
                at = EndOfTag(at);
                nested += inner == name ? 1 : 0;
                at = inner is "script" or "style" or "textarea" ? EndOfElement(inner, at) : at;
            }
            else
            {
                at = EndOfDeclaration(at);
            }
        }

        return -1;
    }

    private int EndOfDeclaration(int at)
    {
        if (!html.AsSpan(at).StartsWith("<!--"))
        {
            return at + 1;
        }

        var end = html.IndexOf("-->", at + 2, StringComparison.Ordinal);
        return end < 0 ? html.Length : end + 3;
    }

    private static bool IsLeftOut(string name, ReadOnlySpan<char> tag) =>
        name is "style" or "svg" or "noembed"
        || (name == "script" && !tag.Contains("ld+json", StringComparison.OrdinalIgnoreCase));

    private void Count(string name, ReadOnlySpan<char> tag)
    {
        Elements++;
        if (IsVoid(name))
        {
            return;
        }

        if (IsFormatting(name))
        {
            OpenFormatting(name, tag);
            return;
        }

        if (open.TryPeek(out var last) && ClosesSibling(name, last))
        {
            Pop();
        }

        open.Push(name);
        openCounts[name] = openCounts.GetValueOrDefault(name) + 1;
        Elements += formatting;
        Depth = Math.Max(Depth, open.Count + formatting);
    }

    private string Pop()
    {
        var name = open.Pop();
        openCounts[name]--;
        return name;
    }

    // The parser keeps three like formatting elements open at most, and one link.
    private void OpenFormatting(string name, ReadOnlySpan<char> tag)
    {
        var most = name == "a" ? 1 : 3;
        var key = name == "a" ? name : name + tag.Length;
        var count = openFormatting.GetValueOrDefault(key);
        if (count < most)
        {
            openFormatting[key] = count + 1;
            formatting++;
        }
    }

    private void CloseFormatting(string name)
    {
        foreach (var (key, count) in openFormatting)
        {
            if (count > 0 && key.StartsWith(name, StringComparison.Ordinal) && (key.Length == name.Length || char.IsAsciiDigit(key[name.Length])))
            {
                openFormatting[key] = count - 1;
                formatting--;
                return;
            }
        }
    }

    private int LeaveOut(int from, int to)
    {
        to = to < from ? html.Length : to;
        Keep(from);
        keptUpTo = to;
        return to;
    }

    private void Keep(int upTo)
    {
        html.AsSpan(keptUpTo, upTo - keptUpTo).CopyTo(kept.AsSpan(length));
        length += upTo - keptUpTo;
    }

    private int EndOfElement(string name, int from)
    {
        if (html.AsSpan(0, from).EndsWith("/>") && name == "svg")
        {
            return from;
        }

        var end = html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : After(html.IndexOf('>', end), html.Length);
    }

    private int EndOfTag(int at)
    {
        for (var i = at + 1; i < html.Length; i++)
        {
            switch (html[i])
            {
                case '>':
                    return i + 1;
                case '=':
                    i = EndOfValue(i + 1);
                    break;
            }
        }

        return html.Length;
    }

    private int EndOfValue(int at)
    {
        while (at < html.Length && char.IsWhiteSpace(html[at]))
        {
            at++;
        }

        if (at >= html.Length || html[at] is not ('"' or '\''))
        {
            return at - 1;
        }

        var end = html.IndexOf(html[at], at + 1);
        return end < 0 ? html.Length : end;
    }

    private string NameAt(int at)
    {
        var end = at;
        while (end < html.Length && end - at < 32 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-'))
        {
            end++;
        }

        return TagNames.Of(html.AsSpan(at, end - at));
    }

    private static int After(int found, int otherwise) => found < 0 ? otherwise : found + 1;

    private static bool ClosesSibling(string name, string last) => last switch
    {
        "p" => name is not ("span" or "label" or "button" or "time" or "q" or "cite" or "sub" or "sup" or "abbr" or "mark"),
        "li" or "option" or "tr" => name == last,
        "td" or "th" => name is "td" or "th" or "tr",
        "dt" or "dd" => name is "dt" or "dd",
        _ => false,
    };

    private static bool IsFormatting(string name) =>
        name is "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";

    private static bool IsVoid(string name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "param" or "source" or "track" or "wbr";
}
