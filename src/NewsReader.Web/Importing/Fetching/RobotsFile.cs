namespace NewsReader.Web.Importing.Fetching;

/// <summary>What a robots.txt allows one program (RFC 9309).</summary>
internal sealed class RobotsFile
{
    /// <summary>RFC 9309, 2.5: at least 500 kibibytes are to be read.</summary>
    public const int MaxBytes = 500 * 1024;

    public static readonly RobotsFile AllowsAll = new([]);

    private readonly List<RobotsRule> rules;

    private RobotsFile(List<RobotsRule> rules) => this.rules = rules;

    /// <param name="text">The file.</param>
    /// <param name="program">The product token of our User-Agent.</param>
    public static RobotsFile Parse(string text, string program)
    {
        var ours = new List<RobotsRule>();
        var everybodys = new List<RobotsRule>();
        var (isOurs, isEverybodys, isNamed, inRules) = (false, false, false, true);
        foreach (var line in text.TrimStart('\uFEFF').EnumerateLines())
        {
            var (name, value) = Cut(line);
            if (name.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                // Several names in a row head one group; a name after rules begins the next.
                (isOurs, isEverybodys) = inRules ? (false, false) : (isOurs, isEverybodys);
                inRules = false;
                isOurs |= TokenOf(value).Equals(program, StringComparison.OrdinalIgnoreCase);
                isEverybodys |= value == "*";
                isNamed |= isOurs;
            }
            else if (RobotsRule.Read(name, value) is { } rule)
            {
                inRules = true;
                AddIf(isOurs, ours, rule);
                AddIf(isEverybodys, everybodys, rule);
            }
        }

        return new RobotsFile(isNamed ? ours : everybodys);
    }

    /// <summary>The longest rule that fits decides; where an allowing and a forbidding one are as long, the allowing one.</summary>
    public bool Allows(Uri address) =>
        rules.Where(rule => rule.Fits(address.PathAndQuery))
            .OrderByDescending(rule => rule.Length).ThenByDescending(rule => rule.IsAllowed)
            .FirstOrDefault()?.IsAllowed ?? true;

    private static (string Name, string Value) Cut(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf('#');
        line = comment < 0 ? line : line[..comment];
        var colon = line.IndexOf(':');
        return colon < 0 ? ("", "") : (line[..colon].Trim().ToString(), line[(colon + 1)..].Trim().ToString());
    }

    // "NewsReader/1.0" is meant for "NewsReader".
    private static string TokenOf(string value) => value.Split('/', ' ')[0];

    private static void AddIf(bool isMeant, List<RobotsRule> rules, RobotsRule rule)
    {
        if (isMeant)
        {
            rules.Add(rule);
        }
    }
}
