using System.Net;
using NewsReader.Web.Importing.Fetching;

namespace NewsReader.Web.Importing.Queue;

internal static class QueueRegistration
{
    /// <summary>What fetches pages, and what works through the queue of them.</summary>
    public static IServiceCollection AddImportQueue(this IServiceCollection services, FetchSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<ResolveHost>(Dns.GetHostAddressesAsync)
        .AddSingleton<SiteClient>()
        .AddSingleton<RobotsRules>()
        .AddSingleton<PageFetcher>()
        .AddSingleton<QueueBell>()
        .AddSingleton<RunningImports>()
        .AddSingleton<ImportQueue>()
        .AddSingleton(provider => new HostTurns(provider.GetRequiredService<TimeProvider>(), settings.DelayOf))
        .AddSingleton<QueueTurns>()
        .AddSingleton<AddressImport>()
        .AddHostedService<QueueWorker>();
}
