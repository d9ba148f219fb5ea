namespace NewsReader.Web;

internal static class PublishedFolder
{
    /// <summary>
    /// Where the published app has its pages' files and its settings, from whatever folder it is started; null when it
    /// runs from its source, where they lie in the project.
    /// </summary>
    public static string? Path =>
        Directory.Exists(System.IO.Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;
}
