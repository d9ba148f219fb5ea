namespace NewsReader.Web.Importing;

/// <summary>Fills a new library with the seeds, so that the first page a new reader sees holds an article.</summary>
internal static partial class FirstRun
{
    // Left in the data folder when the seeds are in: a reader who deletes them does not get them again.
    public const string DoneFile = "seeds-imported";

    public static async Task ImportSeedsAsync(this IServiceProvider services, CancellationToken cancellation = default)
    {
        var settings = services.GetRequiredService<LibrarySettings>();
        var done = Path.Combine(settings.DataFolder, DoneFile);
        if (settings.SeedsFolder is not { } folder || File.Exists(done))
        {
            return;
        }

        var imports = services.GetRequiredService<ArticleImports>();
        var logger = services.GetRequiredService<ILogger<LibrarySettings>>();
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            if (await imports.AddAsync(await File.ReadAllBytesAsync(file, cancellation), cancellation: cancellation) is ImportResult.Rejected rejected)
            {
                LogRejected(logger, Path.GetFileName(file), rejected.Reason);
            }
        }

        await File.WriteAllTextAsync(done, "", cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "The seed {File} was not imported: {Reason}")]
    private static partial void LogRejected(ILogger logger, string file, string reason);
}
