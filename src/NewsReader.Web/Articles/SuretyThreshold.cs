using NewsReader.Articles;
using NewsReader.Web.Layout;

namespace NewsReader.Web.Articles;

/// <summary>From how sure a statement on a reader wants it shown as said; what is less sure stands behind a click.</summary>
/// <param name="Confidence">What is sure is shown in any case.</param>
public sealed record SuretyThreshold(double Confidence)
{
    public static readonly SuretyThreshold Sure = new(1);

    /// <summary>Rather right than wrong.</summary>
    public static readonly SuretyThreshold Likely = new(0.5);

    public static readonly SuretyThreshold All = new(0);

    public bool Shows(Quotation quotation) => quotation.IsSure || quotation.Confidence >= Confidence;

    internal static SuretyThreshold Of(HttpContext? context) => ReaderSettings.Said.Of(context) switch
    {
        "all" => All,
        "likely" => Likely,
        _ => Sure,
    };
}
