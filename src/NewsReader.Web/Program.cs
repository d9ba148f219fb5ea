using Microsoft.AspNetCore.DataProtection;
using MudBlazor.Services;
using NewsReader.Articles.Importing;
using NewsReader.Web;
using NewsReader.Web.Articles;
using NewsReader.Web.Correcting;
using NewsReader.Web.Deleting;
using NewsReader.Web.Highlighting;
using NewsReader.Web.Importing;
using NewsReader.Web.Importing.Fetching;
using NewsReader.Web.Importing.Queue;
using NewsReader.Web.Importing.Sent;
using NewsReader.Web.Layout;
using NewsReader.Web.Pictures;
using NewsReader.Web.Reading;
using NewsReader.Web.Related;
using NewsReader.Web.Sources;
using NewsReader.Web.Storage;
using NewsReader.Web.Upkeep;
using NewsReader.Web.Welcome;

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = PublishedFolder.Path });
    ListeningAddresses.Check(builder.Configuration);
    var settings = LibrarySettings.Read(builder.Configuration);
    var fetching = FetchSettings.Read(builder.Configuration);

    builder.WebHost.UseStaticWebAssets();
    builder.WebHost.ConfigureKestrel(server =>
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = RequestLimits.Bytes(settings);
    });
    builder.Services.AddSingleton(settings);
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddSingleton(new ArticleImporter(TimeProvider.System, settings.MaxCharacters));
    builder.Services.AddSingleton<ArticleShelf>();
    builder.Services.AddSingleton<ArticleImports>();
    builder.Services.AddSingleton<ArticleDrawing>();
    builder.Services.AddSingleton<ArticleReadings>();
    builder.Services.AddSingleton<ReadingRecord>();
    builder.Services.AddSingleton<SourceDecisions>();
    builder.Services.AddCorrecting();
    builder.Services.AddDatabase();
    builder.Services.AddHostedService<RelatedCatchUp>();
    builder.Services.AddSingleton<ArticleBin>();
    builder.Services.AddHostedService<BinEmptying>();
    builder.Services.AddImportQueue(fetching);
    builder.Services.AddSingleton<SentPages>();
    builder.Services.AddSingleton<PictureFetcher>();
    builder.Services.AddSingleton<PictureShelf>();
    builder.Services.AddDataProtection()
        .SetApplicationName("NewsReader")
        .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataFolder, "keys")));
    builder.Services.AddSingleton<JoinedFiles>();
    builder.Services.AddProblemDetails();
    builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
    builder.Services.AddHttpContextAccessor();
    builder.Services.AddMudServices();
    builder.Services.AddRazorComponents().AddInteractiveServerComponents()
        .AddHubOptions(hub => hub.MaximumReceiveMessageSize = RequestLimits.Bytes(settings));

    var app = builder.Build();
    await app.Services.PrepareDatabaseAsync();
    if (UpkeepCommand.IsIn(args))
    {
        return await UpkeepCommand.RunAsync(app.Services, args);
    }

    await app.Services.ImportSeedsAsync();

    app.UseResponseCompression();
    app.UseSecurityHeaders();
    app.UseLastingFonts();
    app.UseExceptionHandler("/error", createScopeForErrors: true);
    app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
    app.UseAntiforgery();
    app.MapStaticAssets();
    app.MapJoinedFiles();
    app.MapHealth();
    app.MapArticles();
    app.MapReadingStates();
    app.MapBin();
    app.MapImportQueue();
    app.MapCorrecting();
    app.MapSentPages();
    app.MapPictures();
    app.MapSources();
    app.MapShared();
    app.MapHighlights();
    app.MapReaderSettings();
    app.MapWelcome();
    app.MapRazorComponents<App>()
        .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = "'none'");

    app.SayWhereItListens();
    await app.RunAsync();
    return 0;
}
catch (SettingException problem)
{
    await Console.Error.WriteLineAsync($"NewsReader did not start. {problem.Message}");
    return 1;
}

/// <summary>Named so that tests can start the whole app.</summary>
internal sealed partial class Program;
