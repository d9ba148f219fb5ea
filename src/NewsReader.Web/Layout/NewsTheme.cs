using MudBlazor;

namespace NewsReader.Web.Layout;

/// <summary>
/// The theme of the interactive pages. Its colours are the variables of <c>wwwroot/theme.css</c>, which sets MudBlazor's
/// palette from them in light and in dark; here are the faces and shapes.
/// </summary>
internal static class NewsTheme
{
    private static readonly string[] Sans = ["Public Sans", "system-ui", "sans-serif"];
    private static readonly string[] Serif = ["Newsreader", "Georgia", "serif"];

    public static readonly MudTheme Theme = new()
    {
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Sans, FontSize = "0.9375rem", LineHeight = "1.55" },
            H1 = new H1Typography { FontFamily = Serif, FontSize = "2.25rem", FontWeight = "600", LineHeight = "1.12" },
            H2 = new H2Typography { FontFamily = Serif, FontSize = "1.5rem", FontWeight = "600", LineHeight = "1.2" },
            H3 = new H3Typography { FontFamily = Serif, FontSize = "1.25rem", FontWeight = "600", LineHeight = "1.3" },
            Button = new ButtonTypography { FontFamily = Sans, FontSize = "0.9375rem", FontWeight = "600", TextTransform = "none" },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "3px" },
    };
}
