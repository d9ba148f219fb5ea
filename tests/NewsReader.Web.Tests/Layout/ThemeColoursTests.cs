using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsReader.Web.Tests.Layout;

/// <summary>WCAG 2.2, success criterion 1.4.3: text has 4.5:1 on everything that it stands on.</summary>
public sealed partial class ThemeColoursTests
{
    private static readonly string[] Inks = ["ink", "soft", "accent", .. Enumerable.Range(1, 8).Select(i => $"voice-{i}")];

    public static TheoryData<string, string, string> Pairs => [.. from theme in new[] { "light", "sepia", "dark" }
        from ink in Inks
        from ground in new[] { "paper", "card", "target" }
        select new TheoryDataRow<string, string, string>(theme, ink, ground),
        .. from theme in new[] { "light", "sepia", "dark" }
        from ground in new[] { "mark-yellow", "mark-green", "mark-blue", "mark-pink" }
        select new TheoryDataRow<string, string, string>(theme, "ink", ground)];

    [Theory, MemberData(nameof(Pairs))]
    public void Text_stands_out_from_its_ground(string theme, string ink, string ground)
    {
        var colours = ColoursOf(theme);

        Assert.InRange(Contrast(colours[ink], colours[ground]), 4.5, 21);
    }

    [Theory]
    [InlineData("light")]
    [InlineData("sepia")]
    [InlineData("dark")]
    public void Text_stands_out_from_the_tint_of_every_voice(string theme)
    {
        var colours = ColoursOf(theme);

        // A sentence that is pointed at has 12 per cent of its voice, a source that was chosen 7; article.css says so.
        var tints = Enumerable.Range(1, 8).SelectMany(i => new[] { ("ink", i, .12), ("ink", i, .07), ("soft", i, .07), ($"voice-{i}", i, .07) });
        Assert.All(tints, tint => Assert.InRange(
            Contrast(colours[tint.Item1], Mix(colours[$"voice-{tint.Item2}"], colours["paper"], tint.Item3)), 4.5, 21));
    }

    [Fact]
    public void Contrast_is_measured_as_defined()
    {
        Assert.Equal(21, Contrast("#000000", "#ffffff"), 2);
        Assert.Equal(4.54, Contrast("#767676", "#ffffff"), 2);
    }

    private static Dictionary<string, string> ColoursOf(string theme)
    {
        var style = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "theme.css"));
        var colours = TwoThemes.Matches(style).ToDictionary(
            match => match.Groups["name"].Value, match => match.Groups[theme == "dark" ? "dark" : "light"].Value);
        if (theme == "sepia")
        {
            foreach (Match match in OneTheme.Matches(style))
            {
                colours[match.Groups["name"].Value] = match.Groups["colour"].Value;
            }
        }

        return colours;
    }

    // CSS mixes in srgb, where transparent over paper is paper.
    private static string Mix(string colour, string ground, double share) => "#" + string.Concat(new[] { 1, 3, 5 }.Select(at =>
        ((int)Math.Round((share * Part(colour, at)) + ((1 - share) * Part(ground, at)))).ToString("x2", CultureInfo.InvariantCulture)));

    private static int Part(string colour, int at) => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static double Contrast(string one, string other)
    {
        double[] lights = [Luminance(one), Luminance(other)];
        return (lights.Max() + .05) / (lights.Min() + .05);
    }

    // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3)
            .Select(i => Part(colour, 1 + (2 * i)) / 255.0)
            .Select(part => part <= .04045 ? part / 12.92 : Math.Pow((part + .055) / 1.055, 2.4)).ToList();
        return (.2126 * parts[0]) + (.7152 * parts[1]) + (.0722 * parts[2]);
    }

    [GeneratedRegex(@"--(?<name>[\w-]+): light-dark\((?<light>#\w{6}), (?<dark>#\w{6})\)", RegexOptions.NonBacktracking)]
    private static partial Regex TwoThemes { get; }

    [GeneratedRegex(@"--(?<name>[\w-]+): (?<colour>#\w{6});", RegexOptions.NonBacktracking)]
    private static partial Regex OneTheme { get; }
}
