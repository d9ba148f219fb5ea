using System.Globalization;

namespace NewsReader.Web.Articles;

/// <summary>Dates as a newspaper prints them. The offset is the paper's own, so the day is the one that it printed.</summary>
internal static class PrintedMoment
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Of(DateTimeOffset moment, bool withTime) =>
        moment.ToString(withTime ? "d MMMM yyyy, HH:mm" : "d MMMM yyyy", English);

    /// <summary>For the <c>datetime</c> attribute.</summary>
    public static string MachineReadable(DateTimeOffset moment, bool withTime) =>
        moment.ToString(withTime ? "yyyy-MM-dd'T'HH:mmzzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
