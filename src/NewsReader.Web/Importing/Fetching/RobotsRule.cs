namespace NewsReader.Web.Importing.Fetching;

/// <summary>One line of a robots.txt: paths that are allowed or forbidden, with <c>*</c> for anything and <c>$</c> for the end.</summary>
internal sealed class RobotsRule
{
    private readonly string[] pieces;
    private readonly bool isWhole;

    public RobotsRule(bool isAllowed, string pattern)
    {
        IsAllowed = isAllowed;
        Length = pattern.Length;
        isWhole = pattern.EndsWith('$');
        pieces = Encoded(isWhole ? pattern[..^1] : pattern).Split('*');
    }

    public bool IsAllowed { get; }

    public int Length { get; }

    /// <summary>The rule, or null when the line is none; one without a path forbids nothing.</summary>
    public static RobotsRule? Read(string name, string value) => (name.ToLowerInvariant(), value) switch
    {
        ("allow", [_, ..]) => new RobotsRule(true, value),
        ("disallow", [_, ..]) => new RobotsRule(false, value),
        ("allow" or "disallow", "") => new RobotsRule(true, ""),
        _ => null,
    };

    // Between stars the first place where a piece fits is as good as any later one, so one way through is enough.
    public bool Fits(string pathAndQuery)
    {
        var path = Encoded(pathAndQuery);
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = pieces[0].Length;
        for (var i = 1; i < pieces.Length; i++)
        {
            var isLast = isWhole && i == pieces.Length - 1;
            var found = isLast ? LastPlaceOf(pieces[i], path, at) : path.IndexOf(pieces[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + pieces[i].Length;
        }

        return !isWhole || at == path.Length;
    }

    private static int LastPlaceOf(string piece, string path, int from) =>
        path.Length - piece.Length >= from && path.EndsWith(piece, StringComparison.Ordinal) ? path.Length - piece.Length : -1;

    // RFC 9309, 2.2.2: octets outside ASCII are compared percent-encoded, and "%7E" is "~".
    private static string Encoded(string path) => Uri.TryCreate($"http://x{(path.StartsWith('/') ? "" : "/")}{path}", UriKind.Absolute, out var address)
        ? address.PathAndQuery[(path.StartsWith('/') ? 0 : 1)..]
        : path;
}
