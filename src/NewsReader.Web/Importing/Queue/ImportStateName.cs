namespace NewsReader.Web.Importing.Queue;

internal static class ImportStateName
{
    public static string Of(ImportState state) => state switch
    {
        ImportState.Waiting => "waiting",
        ImportState.Fetching => "fetching the page",
        ImportState.Reading => "reading it",
        ImportState.Imported => "imported",
        ImportState.AlreadyHere => "already here",
        ImportState.Failed => "failed",
        _ => "cancelled",
    };
}
