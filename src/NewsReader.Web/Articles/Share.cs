using System.Globalization;

namespace NewsReader.Web.Articles;

/// <summary>A percentage as a reader wants it: whole, and never nothing where there is something.</summary>
internal static class Share
{
    public static string Of(double percent) => percent switch
    {
        > 0 and < 1 => "under 1%",
        > 99 and < 100 => "over 99%",
        _ => percent.ToString("0", CultureInfo.InvariantCulture) + "%",
    };
}
