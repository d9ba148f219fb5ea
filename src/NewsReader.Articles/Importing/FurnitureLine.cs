using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing;

/// <summary>Lines that belong to the page and not to the article: share buttons, cookie notices, captions, copyright.</summary>
internal static partial class FurnitureLine
{
    /// <summary>Why a line like "(Reporting by Ana Diaz; Editing by Bo Li)" is left out.</summary>
    public const string WireCreditMark = "who reported and edited it";

    /// <summary>Why a line like "Photograph: Jo Roe/The Wire" is left out, where there is no picture above it.</summary>
    public const string PictureMark = "a picture's caption or credit";

    // A notice can run on; a button cannot.
    private const int LongestNotice = 600;
    private const int LongestButton = 120;

    private static readonly (Regex Shape, int Longest, string Why)[] Kinds =
    [
        (Share, LongestButton, "a share line"),
        (Subscription, LongestNotice, "an invitation to subscribe"),
        (Cookies, LongestNotice, "a cookie notice"),
        (Comments, LongestButton, "a comment line"),
        (Copyright, LongestNotice, "a copyright line"),
        (Advertisement, LongestButton, "an advertisement's mark"),
        (Navigation, LongestButton, "the page's own navigation"),
        (Tags, 300, "a line of tags"),
        (Picture, LongestNotice, PictureMark),
        (CreditAtEnd, 300, PictureMark),
        (WireCredit, LongestNotice, WireCreditMark),
        (ReleaseLabel, LongestButton, "the label of a press release"),
    ];

    /// <summary>What the line was taken for ("a share line"), or null when it may be the article's own.</summary>
    public static string? WhyDropped(string line)
    {
        if (line.Length > LongestNotice)
        {
            return null;
        }

        if (!line.AsSpan().ContainsAnyExcept(RuleCharacters))
        {
            return "a dividing line";
        }

        foreach (var (shape, longest, why) in Kinds)
        {
            if (line.Length <= longest && shape.IsMatch(line))
            {
                return why;
            }
        }

        return null;
    }

    private static readonly System.Buffers.SearchValues<char> RuleCharacters = System.Buffers.SearchValues.Create("-–—_=*•·.~#+| ■◆●<>/\\");

    // Long alternations over hostile lines: without backtracking they stay linear.
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private const string Networks =
        @"(?:facebook|twitter|x(?:\s*\(twitter\))?|whats\s?app|linked\s?in|e-?mail|mail|reddit|pinterest|telegram|threads|bluesky|mastodon|messenger"
        + @"|instagram|tiktok|youtube|flipboard|pocket|sms|xing|link|copy(?: link)?|print|drucken|imprimer|imprimir|copier le lien|copiar enlace|link kopieren)";

    [GeneratedRegex(
        @"^(?:(?:share|tweet|teilen|partager|compartir|condividi|compartilhar|delen|follow us|folgen sie uns|suivez-nous|síguenos)\b"
        + @"(?:\s*(?:this|the|story|article|post|page|on|via|by|with|friends|artikel|diesen|auf|cet|cette|article|sur|en|esta|este|noticia|artículo|el|la|per|su|no"
        + @"|with your friends|\d+k?|" + Networks + @"|[:,|•·/&+!.>\-–—]|and|und|et|y))*"
        + @"|(?:" + Networks + @"(?:[\s,|•·/&+\-–—]+|$)){2,}"
        + @"|(?:facebook|twitter|whatsapp|linkedin|copy link|link kopieren|copier le lien|copiar enlace|e-?mail this(?: article)?|print(?: this article)?)"
        + @"|\d[\d.,]*k?\s*(?:shares?|likes?|views?|mal geteilt|partages?|compartidos?)|(?:diesen |den )?(?:artikel|beitrag|seite|text) (?:teilen|versenden|per e-mail teilen|merken)|(?:als|per) e-mail (?:senden|versenden)|(?:partagez|partager) (?:cet article|l['’]article)|comparte (?:esta|la) noticia)$",
        Options)]
    private static partial Regex Share { get; }

    [GeneratedRegex(
        @"^(?:(?:please\s+)?subscribe(?:$|\s+(?:now|today|here|to (?:our|the|receive|get|continue|read)))|sign up (?:for|to|here|now)\b|already a subscriber|get (?:our|the) (?:\S+ ){0,4}(?:newsletter|briefing|app)\b"
        + @"|(?:our |the )?newsletter$|support (?:our|independent) journalism|become a (?:member|subscriber|supporter)|log ?in$|sign in$|register (?:now|here|for free)|download (?:our|the) app|donate(?: now| today)?$"
        + @"|(?:jetzt )?(?:abonnieren|abonnieren sie|newsletter bestellen|anmelden$|jetzt anmelden)\b|melden sie sich (?:hier |jetzt )?(?:für|zu) .{0,40}newsletter|unser(?:en)? newsletter"
        + @"|abonnez-vous|article réservé (?:à|aux) .{0,20}abonnés|s['’]abonner|inscrivez-vous|recevez (?:notre|la|nos) .{0,30}(?:newsletter|lettre|alertes)|je m['’]abonne"
        + @"|suscr[ií](?:bete|base|birse|birme)\b|apúntate|recib[ae] (?:nuestro|el|en tu) .{0,40}(?:bolet[ií]n|newsletter|correo)|iscriviti|abbonati|assine\b|inscreva-se|meld je aan|schrijf je in)",
        Options)]
    private static partial Regex Subscription { get; }

    [GeneratedRegex(
        @"^(?:(?:we|our site|this (?:web)?site|this page|we and our (?:\d+ )?partners)\s.{0,60}\bcookies?\b.*|by (?:continuing|clicking|using) .{0,120}\b(?:cookies?|terms|privacy)\b.*"
        + @"|(?:accept|reject|manage|allow|decline)(?: all)?(?: cookies?)?(?: preferences| settings)?|(?:cookie|privacy)(?:s| settings| policy| preferences| notice| consent)?"
        + @"|(?:wir|diese (?:web)?seite|diese website|unsere (?:web)?seite)\s.{0,60}\bcookies\b.*|(?:alle )?(?:akzeptieren|ablehnen)|alle cookies akzeptieren"
        + @"|(?:nous|ce site|notre site)\s.{0,60}\bcookies\b.*|(?:tout )?(?:accepter|refuser)(?: tout)?(?: les cookies)?|en poursuivant .{0,100}cookies.*"
        + @"|(?:utilizamos|usamos|este sitio|esta (?:web|página)|nuestra web)\s.{0,60}\bcookies\b.*|utilizamos cookies.*|(?:aceptar|rechazar)(?: todo| todas)?(?: las cookies)?)$",
        Options)]
    private static partial Regex Cookies { get; }

    [GeneratedRegex(
        @"^(?:(?:\d[\d.,]*\s+)?(?:comments?|kommentare?|commentaires?|comentarios?|commenti|comentários|reacties)(?:\s*\(\d*\))?(?:\s*:?\s*\d*)?"
        + @"|(?:leave|post|add|write|view|show|read|join|see) (?:a |an |your |the |all |\d+ )*(?:comments?|reply|replies|conversation|discussion)(?: below)?[.!]?"
        + @"|(?:log ?in|sign in|register) to (?:comment|join|leave|post).*|no comments(?: yet)?|comments (?:are|have been) (?:closed|disabled).*|what do you think\? .*comments?.*|.{0,40}let us know .{0,60}comments?.*"
        + @"|(?:kommentar|kommentare) (?:schreiben|verfassen|lesen|anzeigen|hinterlassen)|(?:schreiben sie|diskutieren sie) .{0,40}(?:kommentar|mit)\b.*"
        + @"|(?:laisser|ajouter|poster|écrire|lire|voir|réagir) ?(?:un |les |votre |\d+ )?(?:commentaires?)?|réagissez.*|(?:deja|dejar|escribe|añade|añadir|ver|enviar) (?:un |tu |los |\d+ )?comentarios?)$",
        Options)]
    private static partial Regex Comments { get; }

    [GeneratedRegex(
        @"^(?:(?:copyright\s*)?(?:©|\(c\)\s).*|copyright\s+(?:\d{4}|the|by)\b.*|all rights reserved.*|.{0,120}\ball rights reserved\.?$|alle rechte vorbehalten.*|tous droits réservés.*|.{0,80}tous droits réservés\.?$"
        + @"|todos los derechos reservados.*|.{0,80}todos los derechos reservados\.?$|tutti i diritti riservati.*|todos os direitos reservados.*"
        + @"|this (?:material|article|story) may not be (?:published|reproduced|copied).*|our standards: .*|(?:terms of (?:use|service)|privacy policy|impressum|datenschutz|mentions légales|aviso legal)(?:\s*[|•·]\s*.*)?)$",
        Options)]
    private static partial Regex Copyright { get; }

    [GeneratedRegex(
        @"^[\-–—* ]*(?:advertisements?|advertising|sponsored(?: content)?|promoted|paid content|ad|ads|anzeige|werbung|publicité|pub|annonce|publicidad|anuncio|patrocinado|pubblicità|publicidade|advertentie)"
        + @"(?:[\s\-–—:]+(?:.{0,10}(?:continue|scroll|story|article|skip).{0,60}))?[\-–—*. ]*$"
        + @"|^(?:(?:this )?(?:story|article) continues (?:below|after).*|continue reading(?: below| the main story)?|scroll (?:down )?to continue.*|der artikel wird nach .{0,30} fortgesetzt.*|nach der anzeige .*|la suite après .*|continúa (?:leyendo|después).*)$",
        Options)]
    private static partial Regex Advertisement { get; }

    [GeneratedRegex(
        @"^(?:skip to (?:main )?(?:content|navigation)|menu|search|home|close|open|back(?: to (?:top|home).*)?|next|previous|next (?:article|story|post)|previous (?:article|story|post)|load more|show more|see more|view all|toggle .{0,20}|top"
        + @"|listen(?: to (?:this )?(?:article|story))?(?:\s*[:\-–—(]?\s*\d+\s*min.*)?|print|save|bookmark|gift(?: article)?|text size.*|font size.*|a\+|a-|(?:estimated )?reading time:?\s*\d+.*|\d+[\s-]*min(?:ute)?s?(?: read| de lecture| de lectura| lesezeit)?|lesezeit:?\s*.{0,20}|temps de lecture\s*:?\s*.{0,20}|lecture\s*:?\s*\d+\s*min.*|tiempo de lectura:?\s*.{0,20}"
        + @"|zum inhalt springen|zur startseite|startseite|suche|menü|nach oben|drucken|merken|artikel (?:anhören|drucken|merken)|aller au contenu.*|accueil|rechercher|retour en haut|imprimer|écouter (?:cet|l['’])\s?article.*|ir al contenido.*|inicio|buscar|volver arriba|imprimir|escuchar.{0,20}"
        + @"|\p{L}[\p{L} &]{1,24}(?:\s*[>›»]\s*\p{L}[\p{L} &]{1,24})+|(?:\p{L}[\p{L}&]{1,14}\s*[|•·]\s*){2,}\p{L}[\p{L}&]{1,14}(?:\s*[|•·]\s*\p{L}[\p{L}&]{1,14})*)$",
        Options)]
    private static partial Regex Navigation { get; }

    [GeneratedRegex(
        @"^(?:tags?|topics?|filed under|keywords|categor(?:y|ies)|posted in|more on|themen|schlagw(?:ö|oe)rter|stichw(?:ö|oe)rter|mots[\s-]clés|thèmes|sujets|rubriques?|etiquetas|temas|palabras clave|categorías?)\s*:.*$|^(?:#\w+[\s,]*)+$",
        Options)]
    private static partial Regex Tags { get; }

    [GeneratedRegex(
        @"^\(?(?:(?:file |handout )?(?:photo(?:graph)?s?|pictures?|images?|pic|illustration|graphic|video|caption|credit|photo credits?|image credits?|picture credits?|image source|photo illustration|screenshot)"
        + @"|(?:symbol|archiv)?(?:foto|bild|grafik)s?|bildquelle|quelle des bildes|crédits? ?(?:photo|image|photos)?|légende|photographie|infographie|imagen|fotografía|pie de foto|crédito)"
        + @"(?:\s*(?:\([^)]{0,60}\))?\s*[:/©|]|\s+by\s+\p{L}|\s+via\s+\p{L}|\s+courtesy of\s).*$"
        + @"|^\(?(?:ap|afp|reuters|getty|epa|dpa|efe|getty images|shutterstock|istock|unsplash|ap photo|afp photo)(?:[/\s,|]+(?:[\p{L}.'’\-]+\s?){1,5})*\)?$|^.{0,60}/(?:ap|afp|reuters|getty images|epa|dpa|efe|picture alliance)\)?$",
        Options)]
    private static partial Regex Picture { get; }

    [GeneratedRegex(
        @"(?:[.!?”""»]\s*|\s[|•–—]\s*|\s*[\[(]\s*|,\s+)(?:(?:photo(?:graph)?|picture|image|illustration|credit|file photo|foto|bild|crédit(?: photo)?|imagen)\s*(?:credit)?\s*(?::|by\b|©|/|courtesy)\s*.{2,60}"
        + @"|©\s*.{2,50}|(?:[\p{L}.'’\-]+\s){1,3}/\s?(?:ap|afp|reuters|getty(?: images)?|epa|dpa|efe)|(?:[\p{Lu}][\p{L}.'’\-]+\s){0,3}[\p{Lu}][\p{L}.'’\-]+/(?:ap|afp|reuters|getty(?: images)?|epa|dpa|efe)|getty images|shutterstock)\s*[\])]?\.?$",
        Options)]
    private static partial Regex CreditAtEnd { get; }

    [GeneratedRegex(
        @"^[*\- ]*(?:for immediate release|press release|news release|embargoed? .{0,60}|pressemitteilung|communiqué de presse|(?:nota|comunicado) de prensa|comunicato stampa)[*\-.: ]*$",
        Options)]
    private static partial Regex ReleaseLabel { get; }

    [GeneratedRegex(
        @"^[(\[]?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|translated) by\b.*(?:editing|reporting|writing|translat|;|\)).*|\((?:reporting|editing|writing) by .*\))$",
        Options)]
    private static partial Regex WireCredit { get; }
}
