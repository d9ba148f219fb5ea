using NewsReader.Articles.Importing;

namespace NewsReader.Web.Correcting;

/// <summary>The rules by which an original was read, as they are kept with it.</summary>
internal static class AppliedRules
{
    public static string? Of(ImportOutcome.Imported imported) => imported.Repair?.RulesApplied is not { Count: > 0 } rules ? null
        : string.Join('\n', rules.Select(rule => $"{(rule.Keep ? '+' : '-')}{rule.Sign}"));

    public static IReadOnlyList<BlockRule> Read(string? kept) =>
        [.. (kept ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new BlockRule(line[1..], line[0] == '+'))];
}
