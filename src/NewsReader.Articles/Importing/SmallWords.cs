namespace NewsReader.Articles.Importing;

/// <summary>The commonest small words of the languages that <see cref="LanguageFinder"/> tells apart.</summary>
internal static class SmallWords
{
    private static readonly Dictionary<string, string> WordsByLanguage = new()
    {
        ["en"] = "the of and to in that is was for it with as on be at by his had not are but from or have an they which one you were all"
            + " her she there would their we him been has when who will no more if out so said what its about into than them can only other"
            + " some could these after this he i a do did over up also",
        ["de"] = "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach"
            + " wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei"
            + " wenn ihre seine kann gegen schon sagte wir ich",
        ["fr"] = "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec elle été mais ou son aux"
            + " ses cette comme nous ces leur ont l d qu y je deux sa être même après aussi fait sans entre était lors très dont c n s j",
        ["es"] = "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre"
            + " cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede ante dijo",
        ["it"] = "di e che la il un a per in una è non sono da con le si dei del della nel alla anche come al più i gli ha lo ma su delle nella"
            + " dal o se ai degli questo sul loro stato ha essere due dopo tra era suo sua hanno dalla c l anni fra stata perché",
        ["pt"] = "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando"
            + " muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus são disse anos num nas",
        ["nl"] = "de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn men dit zo"
            + " door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu worden wordt",
        ["sv"] = "och i att det som en på är av för med den till inte har de ett om han var jag men sig så från vi kan när hade ska skulle nu"
            + " där eller efter också hon under mot vid sin ut upp över än blir blev säger",
        ["da"] = "og i at det er en til af på for med den de som ikke har et han var jeg men sig så fra vi kan når havde skal ville nu hvor"
            + " eller efter også hun under mod ved sin ud op over end bliver blev siger være efter kun",
        ["nb"] = "og i at det er en til av på for med den de som ikke har et han var jeg men seg så fra vi kan når hadde skal ville nå hvor"
            + " eller etter også hun under mot ved sin ut opp over enn blir ble sier være bare",
        ["pl"] = "i w na z się do nie że o jest to po od za jak ale co są dla przez przy tym już tylko był było być czy oraz które który która"
            + " jego także może ze a jej ich został będzie",
        ["cs"] = "a v na se je že s z do o to i ve pro za by ale jako po od podle jsou jeho které který která byl bylo už také tak nebo není"
            + " při ze k podle však",
        ["ca"] = "de la i el que a en els les per un amb una no és del al com més ha es s l d o són però aquest aquesta també pel dels seva seu"
            + " va han ser quan sobre entre fins ja hi molt perquè",
        ["ro"] = "de și în a la cu că pe nu o un din care este pentru mai să se au fi sunt al după ce ca prin dar fost lui această acest dintre",
        ["tr"] = "ve bir bu da de için ile olarak çok daha en olan gibi kadar sonra ise ancak var değil her ne o ki dedi oldu",
        ["fi"] = "ja on ei se että oli hän ovat mutta kun myös joka niin kuin sen tai mukaan ole jo sekä voi mitä nyt vain ollut jonka",
        ["hu"] = "a az és hogy nem is egy ez volt de meg csak már mint el még azt ki szerint van lehet sem amely után kell",
    };

    /// <summary>English ones that are too long to tell a language by.</summary>
    public const string MoreEnglish =
        "every everything something anything nothing many most much such just while during before between against without within"
        + " because though through under again never always often still where here make made says tell told know being does your yours"
        + " mine those else each both same another already really very";

    private static readonly HashSet<string> All =
    [
        .. WordsByLanguage.Values.SelectMany(words => words.Split(' ')),
        .. MoreEnglish.Split(' '),
    ];

    public static IEnumerable<string> Languages => WordsByLanguage.Keys;

    /// <summary>The words of a language, parted by blanks.</summary>
    public static string Of(string language) => WordsByLanguage[language];

    /// <summary>True when the word (in lower case) says nothing of what a text is about.</summary>
    public static bool IsSmall(string word) => All.Contains(word);

    public static Dictionary<string, string[]> LanguagesByWord() => WordsByLanguage
        .SelectMany(entry => entry.Value.Split(' ').Distinct().Select(word => (Word: word, Language: entry.Key)))
        .GroupBy(entry => entry.Word)
        .ToDictionary(group => group.Key, group => group.Select(entry => entry.Language).ToArray());
}
