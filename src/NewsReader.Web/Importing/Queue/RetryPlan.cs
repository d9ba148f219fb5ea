namespace NewsReader.Web.Importing.Queue;

/// <summary>When a page that could not be had is asked for again.</summary>
internal static class RetryPlan
{
    public const int MaxAttempts = 5;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>
    /// Twice as long after each attempt: 30 seconds, one minute, two, four; as long as the site asks where that is longer.
    /// Null when it is not asked again.
    /// </summary>
    public static TimeSpan? WaitAfter(int attempts, TimeSpan? wish)
    {
        if (attempts >= MaxAttempts || wish > Longest)
        {
            return null;
        }

        var wait = First * Math.Pow(2, Math.Max(0, attempts - 1));
        return wish > wait ? wish : wait;
    }
}
