using System.Net.Http.Headers;

namespace NewsReader.Web.Importing.Fetching;

/// <summary>Fetches pages of other hosts, and gives every failure as a sentence for the reader.</summary>
internal sealed class PageFetcher(SiteClient client, RobotsRules robots, FetchSettings settings, TimeProvider clock)
{
    private const int MaxRedirects = 5;

    /// <param name="address">The page.</param>
    /// <param name="isFollowed">
    /// True when our own page led the reader there, false when the reader gave the address: robots.txt is for programs that
    /// follow links, not for a reader's own request.
    /// </param>
    /// <param name="cancellation">Gives up.</param>
    public Task<FetchOutcome> FetchAsync(string address, bool isFollowed, CancellationToken cancellation = default) =>
        FetchAsync(address, isFollowed, FetchWish.Page(settings.MaxBytes), cancellation);

    /// <summary>Fetches a picture that the reader asked for. What its bytes are is for the caller to see.</summary>
    public async Task<FetchOutcome> FetchPictureAsync(string address, long maxBytes, CancellationToken cancellation = default) =>
        await FetchAsync(address, isFollowed: false, FetchWish.Picture(maxBytes), cancellation) switch
        {
            FetchOutcome.Failed failed => FetchFailures.OfPicture(failed),
            var fetched => fetched,
        };

    private async Task<FetchOutcome> FetchAsync(string address, bool isFollowed, FetchWish wish, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var page))
        {
            return FetchFailures.NotAnAddress(address);
        }

        using var deadline = new CancellationTokenSource(settings.Deadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        try
        {
            return await VisitAsync(page, isFollowed, wish, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return FetchFailures.TooSlow(settings.Deadline);
        }
    }

    private async Task<FetchOutcome> VisitAsync(Uri page, bool isFollowed, FetchWish wish, CancellationToken cancellation)
    {
        for (var hop = 0; hop <= MaxRedirects; hop++)
        {
            if (ProblemOf(page) is { } problem)
            {
                return problem;
            }

            if (isFollowed && await robots.ForbidAsync(page, address => RobotsAsync(address, cancellation)) is { } forbidden)
            {
                return forbidden;
            }

            var (answer, failed) = await AskAsync(page, wish with { IsWanted = found => found.IsSuccess && wish.IsWanted(found) }, cancellation);
            if (failed is not null || !answer!.IsRedirect)
            {
                return failed ?? OutcomeOf(answer!, wish);
            }

            if (answer.Next is not { } next)
            {
                return FetchFailures.RedirectWithoutAddress((int)answer.Status);
            }

            page = next;
        }

        return FetchFailures.TooManyRedirects(MaxRedirects);
    }

    private static FetchOutcome.Failed? ProblemOf(Uri page) => page switch
    {
        { Scheme: not ("http" or "https") } or { Host.Length: 0 } => FetchFailures.NotAnAddress(page.OriginalString),
        { UserInfo.Length: > 0 } => FetchFailures.HasUserName,
        _ => null,
    };

    private async Task<SiteAnswer?> RobotsAsync(Uri address, CancellationToken cancellation)
    {
        for (var hop = 0; hop <= MaxRedirects && ProblemOf(address) is null; hop++)
        {
            var (answer, _) = await AskAsync(address, FetchWish.Page(RobotsFile.MaxBytes) with { IsWanted = found => found.IsSuccess }, cancellation);
            if (answer is not { IsRedirect: true, Next: { } next })
            {
                return answer;
            }

            address = next;
        }

        return null;
    }

    private async Task<(SiteAnswer? Answer, FetchOutcome.Failed? Failed)> AskAsync(
        Uri address, FetchWish wish, CancellationToken cancellation)
    {
        try
        {
            return (await client.GetAsync(address, wish, cancellation), null);
        }
        catch (Exception problem) when (FetchFailures.Of(problem, address.Host) is { } failed)
        {
            return (null, failed);
        }
    }

    private FetchOutcome OutcomeOf(SiteAnswer answer, FetchWish wish) => answer switch
    {
        { IsSuccess: false } => FetchFailures.Status(answer.Status, WaitOf(answer.RetryAfter)),
        { IsWhole: false } => FetchFailures.TooLong(wish.MaxBytes),
        _ when !wish.IsWanted(answer) => FetchFailures.NotAPage(answer.Type!.MediaType!),
        _ => new FetchOutcome.Fetched(answer.Address, answer.Bytes, PageTypes.CharsetOf(answer.Type)),
    };

    private TimeSpan? WaitOf(RetryConditionHeaderValue? wish) => wish?.Delta ?? wish?.Date - clock.GetUtcNow();
}
