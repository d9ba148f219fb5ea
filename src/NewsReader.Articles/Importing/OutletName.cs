using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing;

/// <summary>Tells the names of agencies and papers from those of people.</summary>
internal static partial class OutletName
{
    // News agencies by the marks that they sign with.
    private static readonly HashSet<string> Agencies = new(StringComparer.OrdinalIgnoreCase)
    {
        "Reuters", "Thomson Reuters", "AP", "Associated Press", "The Associated Press", "AFP", "Agence France-Presse", "UPI", "dpa", "EFE",
        "Agencia EFE", "ANSA", "Adnkronos", "Lusa", "ANP", "Belga", "APA", "Keystone-SDA", "SDA", "sda", "KNA", "epd", "SID", "TASS",
        "Interfax", "Ukrinform", "Xinhua", "Kyodo", "Kyodo News", "Jiji Press", "Yonhap", "PTI", "ANI", "IANS", "Bernama", "Antara",
        "PA", "PA Media", "Press Association", "Europa Press", "Servimedia", "Agência Brasil", "Agencia Brasil", "Télam", "Bloomberg",
        "Bloomberg News", "MTI", "PAP", "CTK", "ČTK", "TT", "NTB", "Ritzau", "STT", "Anadolu", "Anadolu Agency", "AAP", "CP",
        "The Canadian Press", "Canadian Press", "BBC", "BBC News", "CNN", "NPR", "Al Jazeera", "Deutsche Welle", "DW", "AFP/dpa",
        "PRNewswire", "PR Newswire", "Business Wire", "BUSINESS WIRE", "GLOBE NEWSWIRE", "GlobeNewswire", "ots", "AGI", "Notimex",
    };

    public static bool IsAgency(string text) => Agencies.Contains(text);

    /// <summary>An agency, or a name with one of the trade's own words in it.</summary>
    public static bool IsPlausible(string text) =>
        text.Length is > 1 and <= 60
        && (IsAgency(text) || TradeWord.IsMatch(text) || (text.Contains('/', StringComparison.Ordinal) && Array.TrueForAll(text.Split('/'), IsAgency)));

    [GeneratedRegex(
        @"\b(News|Times|Post|Herald|Press|Tribune|Gazette|Chronicle|Observer|Guardian|Daily|Journal|Courier|Wire|Newswire|Magazine"
        + @"|Review|Echo|Mail|Mirror|Telegraph|Telegram|Independent|Examiner|Bulletin|Dispatch|Monitor|Sentinel|Register|Ledger|Radio|TV"
        + @"|Television|Broadcasting|Zeitung|Anzeiger|Nachrichten|Tageblatt|Kurier|Rundschau|Presse|Bote|Allgemeine|Rundfunk|Spiegel"
        + @"|Journal|Gazette|Courrier|Dépêche|Libération|Diario|Periódico|Noticias|Heraldo|Correo|Gaceta|Prensa|Corriere|Gazzetta"
        + @"|Giornale|Jornal|Folha|Dagblad|Courant|Nieuws)\b|\w{3,}\.(com|org|net|co|de|fr|es|it|nl|at|ch|eu|uk|info|news)$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TradeWord { get; }
}
