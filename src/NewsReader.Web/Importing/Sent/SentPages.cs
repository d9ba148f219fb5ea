using System.Security.Cryptography;

namespace NewsReader.Web.Importing.Sent;

/// <summary>
/// Keeps the pages that were sent aside until the reader confirms them. Any site can send one, so they are few, they are
/// forgotten soon, and each is known by a key that cannot be guessed.
/// </summary>
internal sealed class SentPages(TimeProvider clock)
{
    private const int Most = 8;

    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(30);

    private readonly Lock keeping = new();
    private readonly List<(string Key, SentPage Page, DateTimeOffset Until)> kept = [];

    /// <summary>Keeps the page and returns its key; the oldest one makes room.</summary>
    public string Keep(SentPage page)
    {
        var key = RandomNumberGenerator.GetHexString(32, lowercase: true);
        lock (keeping)
        {
            ForgetOld();
            kept.RemoveRange(0, Math.Max(0, kept.Count - Most + 1));
            kept.Add((key, page, clock.GetUtcNow() + KeptFor));
        }

        return key;
    }

    public SentPage? Find(string key)
    {
        lock (keeping)
        {
            ForgetOld();
            return kept.Find(one => one.Key == key).Page;
        }
    }

    public void Forget(string key)
    {
        lock (keeping)
        {
            kept.RemoveAll(one => one.Key == key);
        }
    }

    private void ForgetOld()
    {
        var now = clock.GetUtcNow();
        kept.RemoveAll(one => one.Until <= now);
    }
}
