using NewsReader.Articles.Correcting;

namespace NewsReader.Articles.Importing.Html;

/// <summary>
/// Finds what the reader's choices about one page say about others of its site: for each, the nearest element by whose sign
/// all blocks are decided alike. A choice that no sign tells apart from others is no rule.
/// </summary>
internal static class RuleFinder
{
    private const int MostSteps = 6;

    public static IReadOnlyList<BlockRule> Find(IReadOnlyList<ListedBlock> listed, IReadOnlyList<BlockChoice> choices)
    {
        var chosen = choices.DistinctBy(choice => choice.Key).ToDictionary(choice => choice.Key, choice => choice.Keep);
        var rules = new List<BlockRule>();
        foreach (var block in listed.Where(block => chosen.ContainsKey(block.Key)))
        {
            if (!rules.Exists(rule => rule.Keep == chosen[block.Key] && BlockSign.Matches(rule.Sign, block.Printed.Node))
                && SignOf(block.Printed.Node, chosen[block.Key], listed) is { } sign)
            {
                rules.Add(new BlockRule(sign, chosen[block.Key]));
            }
        }

        return rules;
    }

    private static string? SignOf(PageNode node, bool keep, IReadOnlyList<ListedBlock> listed) =>
        Candidates(node).FirstOrDefault(sign => listed.All(block => block.IsKept == keep || !BlockSign.Matches(sign, block.Printed.Node)));

    private static IEnumerable<string> Candidates(PageNode node)
    {
        var steps = 0;
        for (var outer = node; outer is not null && steps < MostSteps; outer = outer.Parent, steps++)
        {
            if (BlockSign.Of(outer) is { } sign)
            {
                yield return sign;
            }

            if (steps == 1 && BlockSign.OfChild(node) is { } child)
            {
                yield return child;
            }
        }
    }
}
