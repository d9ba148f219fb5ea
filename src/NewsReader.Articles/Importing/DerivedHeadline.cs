using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing;

/// <summary>
/// Cuts a headline out of a standfirst or a lead where none was printed: a whole clause in the text's own words and their order.
/// </summary>
internal static partial class DerivedHeadline
{
    public const int Longest = 90;

    private const int FewestWords = 4;

    /// <summary>The clause, at most 90 characters, without a final stop.</summary>
    public static string From(string text)
    {
        var sentences = Sentences.Of(text.Length > 2000 ? text[..2000] : text);
        var clause = sentences.Take(1).SelectMany(ClausesOf).Concat(sentences.Skip(1).Take(2).SelectMany(ClausesOf)).FirstOrDefault(Fits);
        return Capitalised(clause ?? Shortened(sentences.Count > 0 ? sentences[0] : text));
    }

    // From the best to the last resort: the whole sentence, its main clause without what stands between commas, its beginning.
    private static IEnumerable<string> ClausesOf(string sentence)
    {
        var whole = sentence.TrimEnd('.', ' ', '…', '。');
        yield return whole;

        var segments = whole.Split(", ");
        for (var i = 0; i < segments.Length; i++)
        {
            if (i > 0 && BeginsWithVerb.IsMatch(segments[i]) && SubjectBefore(segments, i) is { } subject)
            {
                yield return subject + " " + segments[i];
                foreach (var shorter in Beginnings(segments[i]))
                {
                    yield return subject + " " + shorter;
                }
            }
        }

        foreach (var segment in segments.Where(IsMainClause))
        {
            yield return segment;
            foreach (var shorter in Beginnings(segment))
            {
                yield return shorter;
            }
        }
    }

    // "The ferry, built in 1990, has …": the subject stands before what is set between the commas.
    private static string? SubjectBefore(string[] segments, int verb)
    {
        var at = verb - 2;
        return at >= 0 && !Subordinate.IsMatch(segments[at]) && !HoldsVerb.IsMatch(segments[at])
            ? segments[at]
            : null;
    }

    private static bool IsMainClause(string segment) => !Subordinate.IsMatch(segment) && HoldsVerb.IsMatch(segment);

    // The clause up to where the next one begins, the longest first.
    private static IEnumerable<string> Beginnings(string clause)
    {
        foreach (var joint in Joint.Matches(clause).Reverse())
        {
            var beginning = clause[..joint.Index];
            if (HoldsVerb.IsMatch(beginning) || BeginsWithVerb.IsMatch(beginning))
            {
                yield return beginning;
            }
        }
    }

    private static bool Fits(string clause) => clause.Length is > 0 and <= Longest && Words.CountIn(clause) >= FewestWords;

    private static string Shortened(string sentence)
    {
        var whole = sentence.TrimEnd('.', ' ', '…', '。');
        if (whole.Length <= Longest)
        {
            return whole;
        }

        var space = whole.LastIndexOf(' ', Longest - 2);
        var end = space > Longest / 2 ? space : Longest - 1;
        end -= char.IsHighSurrogate(whole[end - 1]) ? 1 : 0;
        return whole[..end].TrimEnd(' ', ',', ';', ':', '–', '—', '-') + "…";
    }

    private static string Capitalised(string clause) =>
        clause.Length > 0 && char.IsLower(clause[0]) ? char.ToUpperInvariant(clause[0]) + clause[1..] : clause;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private const string Auxiliaries =
        "has|have|had|is|are|was|were|will|would|can|could|must|may|might|should|does|did"
        + "|hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|wurde|wurden|kann|können|muss|müssen|soll|sollen|will|wollen"
        + "|a|ont|est|sont|était|étaient|sera|seront|peut|peuvent|doit|doivent|avait|va|vont"
        + "|ha|han|es|son|está|están|fue|fueron|era|eran|será|serán|puede|pueden|debe|deben|había|hay";

    private const string Others =
        "said|says|told|warned|announced|agreed|voted|began|won|lost|fell|rose|took|made|gave|found|left|came|went|held|kept|saw|sent|set|cut|put|hit|led|met|got|ran"
        + "|sagte|teilte|kam|ging|fand|gab|nahm|stieg|sank|annoncé|décidé|dijo|anunció|aprobó|llegó|volvió|perdió|ganó|abrió|cerró|[a-z]{3,}ed";

    [GeneratedRegex(@"^(?:" + Auxiliaries + "|" + Others + @")\b", Options)]
    private static partial Regex BeginsWithVerb { get; }

    [GeneratedRegex(@"\S\s(?:" + Auxiliaries + "|" + Others + @")\s\S", Options)]
    private static partial Regex HoldsVerb { get; }

    [GeneratedRegex(
        @"^(?:after|although|though|as|when|while|if|since|because|before|until|unless|with|without|despite|amid|amidst|following|according|which|who|whose|where|and|but|or|that|by|in|on|at|from|for|of|to"
        + @"|nachdem|obwohl|weil|wenn|während|als|da|dass|der|die|das|mit|ohne|trotz|laut|nach|und|aber|oder|in|im|am|bei|seit|um|wo"
        + @"|après|bien que|quand|lorsque|si|comme|avec|sans|malgré|selon|qui|que|dont|où|et|mais|ou|dans|en|à|pour|par"
        + @"|después|aunque|cuando|mientras|si|como|con|sin|pese|según|que|quien|donde|y|pero|o|por|para|tras|\p{L}+ly \p{Ll}+|\p{L}+ing)\b",
        Options | RegexOptions.IgnoreCase)]
    private static partial Regex Subordinate { get; }

    [GeneratedRegex(
        @"\s(?:after|as|while|when|because|although|before|since|until|and|but|following|despite|amid|–|—|which|who|where|weil|nachdem|während|und|aber|après|alors|et|mais|tras|mientras|pero|y|porque)\s|[;:]\s",
        Options)]
    private static partial Regex Joint { get; }
}
