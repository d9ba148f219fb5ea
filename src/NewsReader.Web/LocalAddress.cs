namespace NewsReader.Web;

/// <summary>Addresses that a form carries for the way back: only such as stay in this app are taken.</summary>
internal static class LocalAddress
{
    public static string Or(string address, string otherwise) => IsLocal(address) ? address : otherwise;

    private static bool IsLocal(string address) =>
        address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal);
}
