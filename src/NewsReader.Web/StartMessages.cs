namespace NewsReader.Web;

internal static partial class StartMessages
{
    public static void SayWhereItListens(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<LibrarySettings>();
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            LogReady(app.Logger, string.Join(", ", app.Urls), settings.DataFolder);
            if (ListeningAddresses.ReachWiderThanLoopback(app.Configuration))
            {
                LogWide(app.Logger);
            }
        });
    }

    [LoggerMessage(LogLevel.Information, "NewsReader is at {Addresses}; its library is in {DataFolder}")]
    private static partial void LogReady(ILogger logger, string addresses, string dataFolder);

    [LoggerMessage(LogLevel.Warning, "Listening wider than this machine: there are no accounts yet, so whoever reaches this address can read and change the library")]
    private static partial void LogWide(ILogger logger);
}
