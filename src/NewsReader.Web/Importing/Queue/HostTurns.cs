namespace NewsReader.Web.Importing.Queue;

/// <summary>Whose turn it is: a host is asked for one page at a time, and left alone for a while after each.</summary>
internal sealed class HostTurns(TimeProvider clock, Func<string, TimeSpan> delayOf)
{
    private readonly Lock turning = new();
    private readonly HashSet<string> asked = [];
    private readonly Dictionary<string, DateTimeOffset> freeAt = [];

    /// <summary>The hosts that are not to be asked at this moment.</summary>
    public IReadOnlyList<string> Closed()
    {
        lock (turning)
        {
            ForgetFree();
            return [.. asked.Concat(freeAt.Keys)];
        }
    }

    /// <summary>When the next host may be asked again, if one is only being left alone.</summary>
    public DateTimeOffset? NextFree()
    {
        lock (turning)
        {
            ForgetFree();
            return freeAt.Count == 0 ? null : freeAt.Values.Min();
        }
    }

    public void Enter(string host)
    {
        lock (turning)
        {
            asked.Add(host);
        }
    }

    public void Leave(string host)
    {
        lock (turning)
        {
            asked.Remove(host);
            freeAt[host] = clock.GetUtcNow() + delayOf(host);
        }
    }

    private void ForgetFree()
    {
        var now = clock.GetUtcNow();
        foreach (var host in freeAt.Where(host => host.Value <= now).Select(host => host.Key).ToList())
        {
            freeAt.Remove(host);
        }
    }
}
