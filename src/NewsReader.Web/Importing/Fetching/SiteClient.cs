using System.Net;
using System.Net.Http.Headers;
using System.Reflection;

namespace NewsReader.Web.Importing.Fetching;

/// <summary>
/// Sends one GET and nothing with it but what is said here: no cookies, no credentials, no referrer, no trace headers, and
/// no redirect is followed on its own. All requests to other hosts leave through this class.
/// </summary>
internal sealed class SiteClient : IDisposable
{
    public const string ProgramName = "NewsReader";

    private static readonly string Version = typeof(SiteClient).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "1";

    private readonly HttpMessageInvoker invoker;
    private readonly GuardedDialling dialling;
    private readonly FetchSettings settings;

    public SiteClient(FetchSettings settings, ResolveHost resolve)
    {
        this.settings = settings;
        dialling = new GuardedDialling(settings, resolve);
        invoker = new HttpMessageInvoker(new SocketsHttpHandler
        {
            ConnectCallback = dialling.ConnectAsync,
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = settings.Proxy is not null,
            Proxy = settings.Proxy is null ? null : new WebProxy(settings.Proxy),
            AutomaticDecompression = DecompressionMethods.All,
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = 64,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        });
    }

    /// <param name="address">An http or https address.</param>
    /// <param name="wish">What is wanted of it.</param>
    /// <param name="cancellation">Covers the body, too.</param>
    public async Task<SiteAnswer> GetAsync(Uri address, FetchWish wish, CancellationToken cancellation)
    {
        if (settings.Proxy is not null)
        {
            // The proxy dials for us, so this is the last place where the host can be looked at.
            await dialling.CheckedAsync(address.Host, address.Port, cancellation);
        }

        using var request = RequestFor(address, wish.Accept);
        using var response = await invoker.SendAsync(request, cancellation);
        var answer = new SiteAnswer
        {
            Address = address,
            Status = response.StatusCode,
            Location = response.Headers.Location,
            Type = response.Content.Headers.ContentType,
            RetryAfter = response.Headers.RetryAfter,
        };
        if (!wish.IsWanted(answer))
        {
            return answer;
        }

        var (bytes, isWhole) = await BoundedBody.ReadAsync(response.Content, wish.MaxBytes, cancellation);
        return answer with { Bytes = bytes, IsWhole = isWhole };
    }

    public void Dispose() => invoker.Dispose();

    private static HttpRequestMessage RequestFor(Uri address, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue(ProgramName, Version));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("(self-hosted news reader; fetches a page when its reader asks for it)"));
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return request;
    }
}
