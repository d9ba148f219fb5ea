namespace NewsReader.Web.Layout;

/// <summary>How a reader wants to read: kept in cookies, so that the first paint is right and no script is needed.</summary>
internal static class ReaderSettings
{
    public static readonly ReaderSetting Theme =
        new("theme", "Theme", "auto", [("auto", "As the system"), ("light", "Light"), ("sepia", "Sepia"), ("dark", "Dark")]);

    public static readonly ReaderSetting Typeface =
        new("typeface", "Typeface", "serif", [("serif", "Serif"), ("sans", "Sans"), ("legible", "Hyperlegible")]);

    public static readonly ReaderSetting Size = new(
        "size", "Text size", "medium",
        [("small", "Small"), ("medium", "Medium"), ("large", "Large"), ("larger", "Larger"), ("largest", "Largest")]);

    public static readonly ReaderSetting Spacing =
        new("spacing", "Line height", "normal", [("tight", "Tight"), ("normal", "Normal"), ("loose", "Loose")]);

    public static readonly ReaderSetting Measure =
        new("measure", "Line length", "normal", [("narrow", "Short"), ("normal", "Normal"), ("wide", "Long")]);

    public static readonly ReaderSetting Said =
        new("said", "What is shown as said", "sure", [("sure", "What is sure"), ("likely", "Likely, too"), ("all", "All found")])
        {
            Meaning = "Who says what is read by a machine. The sure is nearly always right, the likely more often right than wrong. "
                + "What is not shown stands greyed in the sources panel.",
            ChangesPage = true,
        };

    public static readonly ReaderSetting Notes = new("notes", "Notes on who speaks", "on", [("on", "Beside the text"), ("off", "Hidden")]);

    public static readonly ReaderSetting Shortcuts = new("shortcuts", "Keyboard shortcuts", "on", [("on", "On"), ("off", "Off")]);

    public const string AlwaysPictures = "always";

    public static readonly ReaderSetting Pictures =
        new("pictures", "Pictures of articles", "ask", [("ask", "Ask first"), (AlwaysPictures, "Always show")]) { ChangesPage = true };

    public static readonly IReadOnlyList<ReaderSetting> All = [Theme, Typeface, Size, Spacing, Measure, Said, Notes, Pictures, Shortcuts];

    /// <summary>What the page's root element says of the choices; styles and scripts go by it.</summary>
    public static IReadOnlyDictionary<string, object> AttributesFor(HttpContext? context) =>
        All.ToDictionary(setting => $"data-{setting.Name}", object (setting) => setting.Of(context));

    /// <summary>All the choices as one word.</summary>
    public static string KeyOf(HttpContext? context) => string.Join(' ', All.Select(setting => setting.Of(context)));

    public static void MapReaderSettings(this IEndpointRouteBuilder app) => app.MapPost("/settings", Choose).DisableAntiforgery();

    public static void Keep(HttpResponse response, ReaderSetting setting, string value) => response.Cookies.Append(setting.Name, value, new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(400),
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    });

    // Sets nothing but a look; requests of other sites' pages are refused before they come here.
    private static async Task<IResult> Choose(HttpContext context, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        foreach (var setting in All.Where(setting => setting.Has(form[setting.Name].ToString())))
        {
            Keep(context.Response, setting, form[setting.Name].ToString());
        }

        return TypedResults.LocalRedirect(LocalAddress.Or(form["back"].ToString(), "/"));
    }
}
