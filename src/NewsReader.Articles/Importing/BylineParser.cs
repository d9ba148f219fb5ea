using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing;

/// <summary>Takes bylines apart into people and outlet: "By Ana Diaz and Bo Li, Reuters". A raw byline is never a name.</summary>
internal static partial class BylineParser
{
    private const int MaxLength = 240;
    private const int MaxTeamLength = 60;

    /// <summary>A line of text that says "By …", "Von …", "Par …", "Por …"; null when it is anything else.</summary>
    public static Byline? ParseLine(string line)
    {
        if (line.Length > MaxLength || Label.Match(line) is not { Success: true } label)
        {
            return null;
        }

        var parsed = Parse(line, line[label.Length..], soleNames: false);
        return parsed is { Authors.Count: > 0 } or { Outlet: not null } ? parsed : null;
    }

    /// <summary>Words that are known to be a byline, with or without "By": an element marked as one, or a meta value.</summary>
    public static Byline? ParseNames(string printed)
    {
        var text = printed.Trim();
        if (text.Length is 0 or > MaxLength)
        {
            return null;
        }

        if (CaselessNames(text) is { Count: > 0 } names)
        {
            return new Byline(text, names, null);
        }

        var label = Label.Match(text);
        var parsed = Parse(text, label.Success ? text[label.Length..] : text, soleNames: true);
        return parsed is { Authors.Count: > 0 } or { Outlet: not null } ? parsed : null;
    }

    // Names without capitals are told by standing alone: words beside them may be anything.
    private static List<string> CaselessNames(string text)
    {
        var names = CaselessDivider.Split(CaselessLabel.Replace(text, "")).Select(name => name.Trim()).Distinct(StringComparer.Ordinal).ToList();
        return names.TrueForAll(PersonName.IsCaseless) ? names : [];
    }

    /// <summary>A line that names no person but who signs together: "The Harbour Post Team", "Editorial Staff".</summary>
    public static Byline? ParseTeam(string line)
    {
        var text = line.Trim();
        var names = text.Length > MaxTeamLength ? "" : text[Label.Match(text).Length..];
        return Team.IsMatch(names) ? new Byline(names, [], null) : null;
    }

    private static Byline? Parse(string printed, string names, bool soleNames)
    {
        var authors = new List<string>();
        string? outlet = null;
        foreach (var part in PartsOf(names))
        {
            if (authors.Count > 0 && Occupation.IsMatch(part))
            {
                continue;
            }

            if (OutletOf(part) is { } signing)
            {
                outlet ??= signing;
            }
            else if (PersonName.IsPlausible(part) || (soleNames && IsSoleName(part) && authors.Count == 0))
            {
                authors.Add(PersonName.Written(part));
            }
            else if (!IsRemark(part) && !soleNames && (authors.Count == 0 || part.Count(char.IsWhiteSpace) > 4))
            {
                // Words that are neither name nor outlet nor trade make the line a sentence.
                return null;
            }
        }

        return new Byline(printed, authors.Distinct(StringComparer.OrdinalIgnoreCase).ToList(), outlet);
    }

    private static IEnumerable<string> PartsOf(string names)
    {
        foreach (var rough in Divider.Split(WithoutContact.Replace(names, "")))
        {
            var part = rough.Trim(' ', '.', ',', ':', '(', ')', '/', '-', '–', '—', '*', '_');
            var placed = Placed.Match(part);
            if (placed.Success)
            {
                yield return part[..placed.Index].Trim();
                if (OutletName.IsPlausible(placed.Groups["outlet"].Value))
                {
                    yield return placed.Groups["outlet"].Value;
                }
            }
            else if (part.Length > 0)
            {
                yield return Initialled(rough.Trim(), part);
            }
        }
    }

    // "Ken Griffey Jr." keeps its point, which the trimming took.
    private static string Initialled(string rough, string part) =>
        rough.EndsWith("Jr.", StringComparison.Ordinal) || rough.EndsWith("Sr.", StringComparison.Ordinal) ? part + "." : part;

    // "Reuters Staff" is Reuters.
    private static string? OutletOf(string part)
    {
        var name = part.EndsWith(" staff", StringComparison.OrdinalIgnoreCase) ? part[..^" staff".Length] : part;
        return OutletName.IsPlausible(name) ? name : null;
    }

    private static bool IsSoleName(string part) =>
        SoleName.IsMatch(part) && !IsRemark(part);

    private static bool IsRemark(string part) =>
        Remark.IsMatch(part) || PrintedDate.FindIn(part) is not null;

    [GeneratedRegex(
        @"^\s*(?:(?:(?:written|reported|story|words|text|posted|published|reporting|analysis|opinion|commentary|review|interview|an? \w+)\s+)?by"
        + @"|authors?\s*:|(?:ein(?:e|em)?\s+\w+\s+)?von|text\s*:|autor(?:in|en)?\s*:|(?:propos\s+recueillis\s+|publié\s+|écrit\s+)?par|auteurs?\s*:"
        + @"|das\s+(?:gespräch|interview)\s+führten?|(?:die\s+)?fragen\s+stellten?|aufgezeichnet\s+von|entretien\s+(?:réalisé\s+)?par|(?:una\s+)?entrevista\s+de|a\s+cura\s+di"
        + @"|(?:escrito\s+|texto\s+)?por|autora?\s*:|(?:articolo\s+)?di|door)\s*:?\s+(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Label { get; }

    [GeneratedRegex(@"\s+(?:and|und|et|y|e|en|with|mit|avec|con|con la colaboración de)\s+|\s*[,;|•·/&\t]\s*|\s+[–—-]\s+|\s+\(|\)\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Divider { get; }

    [GeneratedRegex("[,،、，;؛；|/&]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CaselessDivider { get; }

    [GeneratedRegex(@"^(?:(?:بقلم|מאת|记者|記者)\s*[:：]?\s+|作者\s*[:：]\s*)|\s+(?:기자|记者|記者)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CaselessLabel { get; }

    [GeneratedRegex(@"\S+@\S+|(?<=\s|^)@\w+|https?://\S+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WithoutContact { get; }

    [GeneratedRegex(@"\s+(?:(?:in|at|aus|à|en|a|on behalf of)\s+(?<place>(?:the\s+)?\p{Lu}.*)|(?:for|of|für|pour|para)\s+(?<outlet>.*))$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Placed { get; }

    [GeneratedRegex(@"^(?:(?:the |our )?(?:[\p{Lu}\d][\w&'’.\-]*\s){1,4}(?:team|staff|editors|newsroom|editorial board|contributors?)|team (?:\p{Lu}[\w&'’.\-]*\s?){1,3})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Team { get; }

    // What somebody is, behind the name: "Ana Diaz, Marketing Director".
    [GeneratedRegex(
        @"\b(?:director|experts?|founder|co-?founder|ceo|cto|cfo|coo|cmo|manager|specialist|analyst|consultant|copywriter|strategist|fellow|president|professor|chair(?:man|woman)?"
        + @"|lawyer|attorney|officer|engineer|scientist|researcher|physician|dietitian|nutritionist|developer|designer|marketer|advis[eo]r|coach|critic|historian|economist|geschäftsführer(?:in)?|directora?|directeur|directrice)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Occupation { get; }

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’\-]{2,30}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SoleName { get; }

    [GeneratedRegex(
        @"\b(?:staff|reporters?|correspondents?|editors?|writers?|columnists?|contributors?|producers?|photographers?|journalists?|bureau|desk"
        + @"|team|newsroom|agenc(?:y|ies)|published|updated|posted|min(?:utes?)? read|redaktion|redakteur(?:in)?|korrespondent(?:in)?|agenturen"
        + @"|rédaction|journaliste|correspondante?|envoyée? spéciale?|agences|redacción|corresponsal|enviad[oa] especial|agencias|redazione"
        + @"|ph\.?d|m\.?d|mba|mp|am|pm|gmt|utc|cet|est|edt|uhr|photos?|pictures?|opinion|analysis)\b|^\d+[:.h]\d+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Remark { get; }
}
