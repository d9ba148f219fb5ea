using System.Collections.Frozen;

namespace NewsReader.Articles.Attribution.Words;

/// <summary>Adjectives of countries and parties, seats of government that speak for it, and other places; in lower case.</summary>
internal static class Places
{
    private static readonly FrozenSet<string> Adjectives = WordList.Of("""
        american british german french spanish italian russian chinese japanese indian african european ukrainian polish
        turkish israeli palestinian iranian iraqi syrian egyptian saudi mexican canadian brazilian australian irish scottish
        welsh english dutch belgian swiss austrian swedish norwegian danish finnish greek hungarian czech romanian bulgarian
        serbian croatian portuguese korean vietnamese thai indonesian pakistani afghan nigerian kenyan ethiopian somali
        sudanese malian congolese ghanaian ugandan rwandan tanzanian zimbabwean moroccan algerian tunisian libyan lebanese
        jordanian yemeni qatari emirati cuban venezuelan colombian argentine argentinian chilean peruvian filipino malaysian
        taiwanese estonian latvian lithuanian georgian armenian azerbaijani kazakh western eastern northern southern
        democratic republican conservative labour labor liberal green social christian progressive socialist communist
        catholic protestant anglican jewish muslim hindu buddhist federal national catalan basque bavarian scottish
        """);

    private static readonly FrozenSet<string> Seats = WordList.Of("""
        russia china france germany britain spain italy japan india iran israel turkey ukraine poland mexico canada brazil
        australia ireland scotland wales england netherlands belgium switzerland austria sweden norway denmark finland greece
        hungary romania portugal korea vietnam indonesia pakistan afghanistan nigeria kenya ethiopia somalia sudan mali egypt
        syria iraq lebanon jordan qatar cuba venezuela colombia argentina chile peru taiwan estonia latvia lithuania georgia
        america europe africa moscow beijing berlin paris london washington tehran kyiv kiev ankara tokyo delhi brussels rome
        madrid cairo riyadh kremlin pentagon vatican elysee
        """);

    private static readonly FrozenSet<string> Others = WordList.Of("""
        alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
        indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
        nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming
        quebec ontario scotland ulster catalonia bavaria queensland crimea donbas gaza kashmir tibet punjab
        chicago boston seattle denver miami houston dallas philadelphia detroit baltimore toronto montreal vancouver
        manchester liverpool glasgow edinburgh cardiff belfast dublin amsterdam vienna geneva zurich munich hamburg frankfurt
        milan naples barcelona lisbon athens warsaw prague budapest bucharest belgrade stockholm oslo copenhagen helsinki
        mumbai delhi karachi lahore dhaka colombo kathmandu bangkok jakarta manila singapore seoul shanghai nairobi lagos accra
        johannesburg dakar kinshasa khartoum tripoli tunis algiers baghdad damascus beirut jerusalem doha dubai bogota lima
        caracas havana melbourne auckland
        """);

    public static bool IsAdjective(string word) => Adjectives.Contains(word);

    /// <summary>Places that are seldom who speaks; all the same no person.</summary>
    public static bool IsOther(string word) => Others.Contains(word);

    public static bool IsSeat(string word) => Seats.Contains(word);
}
