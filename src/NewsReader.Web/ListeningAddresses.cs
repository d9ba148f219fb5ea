using System.Net;

namespace NewsReader.Web;

/// <summary>Where the app listens: on loopback alone unless told otherwise, since there are no accounts.</summary>
internal static class ListeningAddresses
{
    private const string Setting = "ASPNETCORE_URLS";

    /// <exception cref="SettingException">An address cannot be listened on.</exception>
    public static void Check(IConfiguration configuration)
    {
        foreach (var address in Configured(configuration))
        {
            try
            {
                BindingAddress.Parse(address);
            }
            catch (FormatException)
            {
                throw new SettingException($"{Setting}: \"{address}\" is no address to listen on. Put one such as http://localhost:5000, or several parted by semicolons.");
            }
        }
    }

    public static bool ReachWiderThanLoopback(IConfiguration configuration) =>
        Configured(configuration).Any(address => !IsLoopback(BindingAddress.Parse(address)));

    private static string[] Configured(IConfiguration configuration) =>
        configuration[WebHostDefaults.ServerUrlsKey]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static bool IsLoopback(BindingAddress address) =>
        address.IsUnixPipe
        || address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
