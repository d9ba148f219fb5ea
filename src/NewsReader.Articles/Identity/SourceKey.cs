using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Identity;

/// <summary>
/// What two printings of one source's name share, beyond <see cref="NameKey"/>: "Dr. Ana M. Díaz" and "Ana Diaz" are one,
/// and so are "The Sentry" and "Sentry". What tells people apart stays: a "Jr.", and the initials of "J. K. Rowling".
/// </summary>
public static class SourceKey
{
    public static string Of(string name, SourceKind kind)
    {
        var words = NameKey.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        return string.Join(' ', (kind == SourceKind.Person ? Person(words) : Named(words))!);
    }

    /// <summary>The initials between a given name and the surname: "m" of "Ana M. Diaz".</summary>
    public static IReadOnlyList<string> MiddleInitialsOf(string name)
    {
        var words = WithoutHonorifics(NameKey.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length < 3 || words[0].Length == 1 ? [] : [.. words[1..^1].ToArray().Where(word => word.Length == 1)];
    }

    private static string[] Person(ReadOnlySpan<string> words)
    {
        words = WithoutHonorifics(words);
        return words.Length < 3 || words[0].Length == 1
            ? words.ToArray()
            : [words[0], .. words[1..^1].ToArray().Where(word => word.Length > 1), words[^1]];
    }

    // "Lady Gaga" and "Sister Mary" are names: two words are left.
    private static ReadOnlySpan<string> WithoutHonorifics(ReadOnlySpan<string> words)
    {
        while (words.Length > 2 && IsHonorific(words[0]))
        {
            words = words[1..];
        }

        return words is [var first, _] && IsFormOfAddress(first) ? words[1..] : words;
    }

    // Keys have lost their full stops. "Min" is a name more often than a minister, and one letter is an initial.
    private static bool IsHonorific(string word) => word is { Length: > 1 } and not "min"
        && (Honorifics.IsPlain(word) || Honorifics.IsPlain(word + ".") || Honorifics.IsRole(word) || Honorifics.IsRole(word + "."));

    // These are no part of any name, so that "Mr. Lopez" is not taken for a full one.
    private static bool IsFormOfAddress(string word) => word is "mr" or "mrs" or "ms" or "mx" or "herr" or "frau" or "dr" or "prof" or "sen" or "gov";

    private static string[] Named(ReadOnlySpan<string> words) => words is ["the", _, ..] ? words[1..].ToArray() : words.ToArray();
}
