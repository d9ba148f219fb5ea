using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace NewsReader.Tests;

/// <summary>The whole app as it is shipped, in the process of the tests, with the settings that they give it.</summary>
internal sealed class HostedApp(params IEnumerable<(string Name, string Value)> settings) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureServices(services => services.RefuseDoubtfulQueries());
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }
    }
}
