namespace NewsReader.Web.Correcting;

internal static class CorrectingRegistration
{
    /// <summary>What takes corrections, and what reads articles again.</summary>
    public static IServiceCollection AddCorrecting(this IServiceCollection services) => services
        .AddSingleton<ArticleCorrections>()
        .AddSingleton<HostRules>()
        .AddSingleton<BodyRepairs>()
        .AddSingleton<Rereadings>()
        .AddSingleton<RereadingRun>()
        .AddHostedService(provider => provider.GetRequiredService<RereadingRun>());
}
