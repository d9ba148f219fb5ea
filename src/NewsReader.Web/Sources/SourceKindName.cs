using NewsReader.Articles;

namespace NewsReader.Web.Sources;

internal static class SourceKindName
{
    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Person => "Person",
        SourceKind.Organisation => "Organisation",
        SourceKind.Document => "Document",
        SourceKind.Group => "Group",
        _ => "Not named",
    };
}
