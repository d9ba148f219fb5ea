using System.Globalization;

namespace NewsReader.Articles.Importing;

/// <summary>Gives the blocks of a page their keys, in its order; see <see cref="PageBlock.Key"/>.</summary>
internal sealed class BlockKeys
{
    private readonly Dictionary<ulong, int> seen = [];

    public string Next(string text)
    {
        var hash = Hash(text);
        var count = seen[hash] = seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash:x16}-{count}");
    }

    // FNV-1a (draft-eastlake-fnv) of the words alone: it has to be the same for ever, and to tell blocks of one page apart.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                hash = (hash ^ character) * 1099511628211UL;
            }
        }

        return hash;
    }
}
