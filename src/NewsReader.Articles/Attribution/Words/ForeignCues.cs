using System.Collections.Frozen;

namespace NewsReader.Articles.Attribution.Words;

/// <summary>What reports speech in one language other than English.</summary>
/// <param name="Verbs">Inflected forms, in lower case.</param>
/// <param name="Auxiliaries">Words that may stand before the verb: "a (déclaré)".</param>
/// <param name="Conjunctions">What opens an indirect content: "dass".</param>
/// <param name="According">What stands before the source of a whole sentence: "laut".</param>
/// <param name="Stops">Words at which a source ends.</param>
internal sealed record ForeignCues(
    FrozenSet<string> Verbs, FrozenSet<string> Auxiliaries, FrozenSet<string> Conjunctions, FrozenSet<string> According, FrozenSet<string> Stops)
{
    private static readonly ForeignCues German = new(
        WordList.Of("""
            sagt sagte sagten sagen erklärt erklärte erklärten betont betonte meint meinte schreibt schrieb fragt fragte ergänzt
            ergänzte warnt warnte kritisiert kritisierte fordert forderte berichtet berichtete behauptet behauptete versichert
            versicherte antwortet antwortete bestätigt bestätigte räumte teilte kündigte ankündigte mitteilte erläutert erläuterte
            unterstreicht unterstrich äußert äußerte hofft hoffte glaubt glaubte findet fügte fügt klagt klagte lobt lobte resümiert
            resümierte zitiert rief ruft
            """),
        WordList.Of("hat haben hatte hatten"),
        WordList.Of("dass daß ob"),
        WordList.Of("laut zufolge"),
        WordList.Of("""
            ist sind war waren hat haben wird werden wurde wurden soll sollen kann können habe sei seien am im in auf bei gegenüber
            nach vor dem zu zum zur und aber an mit für während dass heute gestern hinzu mit ein
            """));

    private static readonly ForeignCues French = new(
        WordList.Of("""
            dit disait affirme affirmé affirmait déclare déclaré déclarait explique expliqué expliquait assure assuré ajoute ajouté
            ajoutait précise précisé précisait estime estimé estimait indique indiqué indiquait souligne souligné soulignait annonce
            annoncé annonçait répond répondu répondait rappelle rappelé regrette regretté raconte raconté confie confié prévient
            prévenu reconnaît reconnu conclut conclu poursuit poursuivi insiste insisté dénonce dénoncé écrit promet promis demande
            demandé soutient soutenu rapporte rapporté lance lancé résume résumé juge jugé observe observé note noté admet admis
            """),
        WordList.Of("a ont avait avaient"),
        WordList.Of("que si"),
        WordList.Of("selon"),
        WordList.Of("""
            lundi mardi mercredi jeudi vendredi samedi dimanche dans à au aux lors pendant sur avant après pour devant hier aujourd'hui
            en et mais qui que auprès
            """));

    private static readonly ForeignCues Spanish = new(
        WordList.Of("""
            dijo dice dicen dijeron decía dicho afirmó afirma afirmaron afirmado declaró declara declararon declarado explicó explica
            explicaron explicado aseguró asegura aseguraron asegurado añadió añade añadieron señaló señala señalaron señalado indicó
            indica indicaron indicado advirtió advierte advertido anunció anuncia anunciado respondió responde recordó recuerda
            subrayó subraya destacó destaca reconoció reconoce insistió insiste denunció denuncia denunciado escribió escribe pidió
            pide lamentó lamenta criticó critica confirmó confirma confirmado sostuvo sostiene manifestó manifiesta opinó opina
            cree considera preguntó pregunta apuntó apunta contó cuenta comentó comenta concluyó concluye admitió admite prometió
            """),
        WordList.Of("ha han había habían"),
        WordList.Of("que si"),
        WordList.Of("según"),
        WordList.Of("""
            lunes martes miércoles jueves viernes sábado domingo en el durante ante tras para hoy ayer a al y pero que quien este
            """));

    private static readonly ForeignCues None = new(
        FrozenSet<string>.Empty, FrozenSet<string>.Empty, FrozenSet<string>.Empty, FrozenSet<string>.Empty, FrozenSet<string>.Empty);

    /// <summary>The cues of a language; of one that is not known there are none. Null for English, which has rules of its own.</summary>
    /// <param name="language">A BCP 47 tag; text of unknown language is read as English.</param>
    public static ForeignCues? Of(string? language) => (language ?? "en").Split('-', '_')[0].ToLowerInvariant() switch
    {
        "en" or "" => null,
        "de" => German,
        "fr" => French,
        "es" => Spanish,
        _ => None,
    };
}
