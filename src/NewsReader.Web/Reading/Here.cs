using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace NewsReader.Web.Reading;

/// <summary>The address of the page being drawn, for the way back after a form was sent.</summary>
internal static class Here
{
    // What an earlier form left in the address is said once.
    private static readonly string[] Said = ["did", "marked"];

    public static string Of(NavigationManager navigation)
    {
        var address = navigation.ToAbsoluteUri(navigation.Uri);
        var query = QueryHelpers.ParseQuery(address.Query).Where(field => !Said.Contains(field.Key));
        return QueryHelpers.AddQueryString(address.AbsolutePath, query);
    }
}
