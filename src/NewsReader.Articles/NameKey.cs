using System.Globalization;
using System.Text;

namespace NewsReader.Articles;

/// <summary>
/// What two spellings of one name or headline share: letters and digits alone, in lower case, without diacritics,
/// words parted by one space. "Ulf Lässing" and "ULF LASSING" are one.
/// </summary>
public static class NameKey
{
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var character in Whole(text).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(character))
            {
                key.Append(char.ToLowerInvariant(character));
            }
            else if (!IsSilent(character) && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    // Half a surrogate pair cannot be normalised; text that was cut may end in one.
    private static string Whole(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;

    private static bool IsSilent(char character) =>
        character is '\'' or '’' or '\u00AD'
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
