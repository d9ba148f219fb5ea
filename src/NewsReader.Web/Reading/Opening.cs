namespace NewsReader.Web.Reading;

/// <summary>Whether a request for an article's page is a reader who opens it.</summary>
internal static class Opening
{
    /// <summary>
    /// Browsers say what a request is for, over http to another machine they do not: there the wish for a page must do. Tools,
    /// and browsers that fetch ahead, open nothing.
    /// </summary>
    public static bool IsByReader(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) || request.Headers.ContainsKey("Sec-Purpose") || request.Headers.ContainsKey("Purpose"))
        {
            return false;
        }

        var destination = request.Headers["Sec-Fetch-Dest"].ToString();
        return destination.Length > 0
            ? destination == "document"
            : request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }
}
