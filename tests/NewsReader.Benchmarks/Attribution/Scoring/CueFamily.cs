using System.Text.RegularExpressions;
using NewsReader.Articles;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Scoring;

/// <summary>Sorts cues by how plainly they say that something is said.</summary>
internal static partial class CueFamily
{
    public static string Of(MarkedArticle article, IReadOnlyList<TextPlace> cue)
    {
        var text = string.Join(' ', cue.Select(place => article.Text.Paragraphs[place.Paragraph].Substring(place.Start, place.Length))).ToLowerInvariant();
        return text.Length == 0 ? "none"
            : According.IsMatch(text) ? "according to"
            : Said.IsMatch(text) ? "say"
            : Told.IsMatch(text) ? "tell, write, add"
            : Held.IsMatch(text) ? "think, want, feel"
            : Hedged.IsMatch(text) ? "hedge"
            : !text.Any(char.IsLetter) ? "mark alone"
            : "other";
    }

    [GeneratedRegex(@"\baccording\b", RegexOptions.NonBacktracking)]
    private static partial Regex According { get; }

    [GeneratedRegex(@"\b(said|says?|saying)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Said { get; }

    [GeneratedRegex(@"\b(told|tells?|telling|wrote|writes?|written|writing|add(s|ed|ing)?|tweet\w*|posted|ask(s|ed|ing)?|announc\w+|argu\w+|warn\w*|claim\w*)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Told { get; }

    [GeneratedRegex(@"\b(think\w*|thought|believ\w+|belief|want\w*|hop(e|es|ed|ing)|know\w*|knew|feel\w*|felt|plan\w*|expect\w*|intend\w*|support\w*|oppos\w+|fear\w*|worr\w+|concern\w*|view\w*|decid\w+|agree\w*|prefer\w*|doubt\w*|wish\w*|confident|sure|happy|proud|willing|eager|ready|aim\w*|consider\w*)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Held { get; }

    [GeneratedRegex(@"\b(reportedly|allegedly|supposedly|apparently|(is|are|was|were|been) \w+ to)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Hedged { get; }
}
