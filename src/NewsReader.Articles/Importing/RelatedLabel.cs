using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing;

/// <summary>The words with which pages introduce other stories: "Read more:", "Similar Posts", "Lesen Sie auch".</summary>
/// <param name="Kind">A single pointer, or the head of a list.</param>
/// <param name="Headline">The other story's headline if it stands on the same line; empty when it follows below.</param>
internal sealed partial record RelatedLabel(RelatedLinkKind Kind, string Headline)
{
    /// <summary>The label that the line is or begins with, or null.</summary>
    public static RelatedLabel? Of(string line)
    {
        if (line.Length > 260)
        {
            return null;
        }

        if (ListHead.IsMatch(line))
        {
            return new RelatedLabel(RelatedLinkKind.SimilarPost, "");
        }

        var pointer = Pointer.Match(line);
        return pointer.Success
            ? new RelatedLabel(RelatedLinkKind.ReadMore, pointer.Groups["headline"].Value.Trim(' ', '>', '»', '→', '|'))
            : null;
    }

    // Long alternations over hostile lines: without backtracking they stay linear.
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex(
        @"^[\W_]*(?:(?:similar|related|recommended|more|other|popular|trending|latest|recent|further|top|suggested)\s+(?:posts?|articles?|stories|news|content|coverage|reads?|reading|links?|topics|headlines)"
        + @"(?:\s+for you|\s+from .{1,40}|\s+on .{1,40})?|you (?:may|might|could|will|['’]ll) (?:also )?(?:like|love|enjoy|be interested in)(?: these.*)?|(?:readers|people) also (?:like|liked|read)|recommended(?: for you)?|related|trending(?: now)?|most (?:read|popular|viewed|shared)"
        + @"|more (?:from|on|in|about) [^.?!]{2,40}|more on this(?: story| topic)?|editor['’]?s['’]? (?:picks?|choice)|editors['’] picks?|don['’]?t miss|read next|up next|what to read next|around the web|from (?:around )?the web|in case you missed it|top stories"
        + @"|ähnliche (?:artikel|beiträge|themen|meldungen)|verwandte (?:artikel|themen|beiträge)|weitere (?:artikel|themen|meldungen|nachrichten|beiträge)|das könnte (?:sie|dich) (?:auch )?interessieren|auch interessant|mehr zum thema|zum thema|meistgelesen(?:e artikel)?|lesen sie auch|mehr aus .{2,30}|mehr aktuelle .{2,30}"
        + @"|sur le même (?:sujet|thème)|articles? (?:similaires|liés|connexes|recommandés)|à lire (?:aussi|également|ensuite)|lire aussi|à lire|vous (?:aimerez|pourriez) aussi.*|les plus lus|dans la même rubrique|nos articles sur .*|à voir aussi|voir aussi"
        + @"|(?:noticias|artículos|entradas|notas|contenidos?|temas) (?:relacionad[oa]s?|similares|recomendad[oa]s)|(?:también )?(?:te|le|les) (?:puede|podría) interesar|te recomendamos|lea también|lee también|lea además|lo más (?:leído|visto)|más noticias|más sobre .{2,40}|más en .{2,30}"
        + @"|articoli (?:correlati|simili)|leggi anche|potrebbe(?:ro)? interessarti(?: anche)?|i più letti|artigos relacionados|leia (?:também|mais)|veja também|notícias relacionadas|mais lidas|lees ook|gerelateerde? (?:artikelen|nieuws)|meer over .{2,40}|meest gelezen)[\W_]*$",
        Options)]
    private static partial Regex ListHead { get; }

    [GeneratedRegex(
        @"^[\W_]*(?:(?:read (?:more|also|next|this|the full story|our full story|on)|also read|also see|see also|related(?: (?:story|article|stories|articles|news|post|coverage))?|recommended(?: (?:story|article|reading))?|more on this|more|watch(?: also| more)?|don['’]?t miss|must read|you (?:may|might) (?:also )?like|in case you missed it|learn more|further reading|explainer|go deeper"
        + @"|lesen sie (?:auch|hier|mehr|dazu|dazu auch)(?: mehr)?|mehr (?:zum thema|dazu|lesen)|auch interessant|siehe auch|weiterlesen|hintergrund|das könnte sie auch interessieren"
        + @"|(?:à )?(?:lire|voir) (?:aussi|également|la suite)|à lire|lisez aussi|pour en savoir plus|en savoir plus|sur le même sujet"
        + @"|le[ae](?:r)? (?:también|además|más)|lea|más información|ver también|vea también|(?:también )?(?:te|le) puede interesar|te recomendamos|leggi anche|per approfondire|leia (?:também|mais)|veja também|saiba mais|lees ook|lees meer)"
        + @"\s*(?:[:|>»→]|[–—-]\s)+\s*(?<headline>.+)|(?:read more(?: about| on)?|also read|see also|lesen sie auch|(?:à )?lire aussi|à lire également|lea también|lee también|leggi anche|leia também|lees ook)\s+(?<headline>(?-i:[\p{Lu}«“""„\d¿¡]).+[^.])"
        + @"|(?:read more|read also|also read|see also|read on|learn more|related story|related article|continue reading|mehr lesen|weiterlesen|lire la suite|en savoir plus|leer más|lea más|más información|leggi tutto|leia mais|lees meer)[\W_]*(?<headline>))$",
        Options)]
    private static partial Regex Pointer { get; }
}
