using System.Collections.Frozen;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Identity;

/// <summary>Which country a word of a role or an affiliation names: "Spanish", "Spain". A country a line, its own name first.</summary>
internal static class Countries
{
    private static readonly FrozenDictionary<string, string> ByWord = """
        afghanistan afghan
        albania albanian
        algeria algerian
        angola angolan
        argentina argentine argentinian
        armenia armenian
        australia australian
        austria austrian
        azerbaijan azerbaijani azeri
        bahrain bahraini
        bangladesh bangladeshi
        belarus belarusian
        belgium belgian
        bolivia bolivian
        bosnia bosnian
        botswana
        brazil brazilian
        bulgaria bulgarian
        burkina burkinabe
        burundi burundian
        cambodia cambodian
        cameroon cameroonian
        canada canadian
        chad chadian
        chile chilean
        china chinese
        colombia colombian
        congo congolese
        croatia croatian
        cuba cuban
        cyprus cypriot
        czechia czech
        denmark danish
        ecuador ecuadorian
        egypt egyptian
        eritrea eritrean
        estonia estonian
        ethiopia ethiopian
        finland finnish
        france french
        gambia gambian
        germany german
        ghana ghanaian
        greece greek
        guatemala guatemalan
        guinea guinean
        haiti haitian
        honduras honduran
        hungary hungarian
        iceland icelandic
        india indian
        indonesia indonesian
        iran iranian
        iraq iraqi
        ireland irish
        israel israeli
        italy italian
        jamaica jamaican
        japan japanese
        kazakhstan kazakh
        kenya kenyan
        kosovo kosovar
        kuwait kuwaiti
        kyrgyzstan kyrgyz
        laos laotian
        latvia latvian
        lebanon lebanese
        liberia liberian
        libya libyan
        lithuania lithuanian
        luxembourg
        madagascar malagasy
        malawi malawian
        malaysia malaysian
        mali malian
        malta maltese
        mauritania mauritanian
        mexico mexican
        moldova moldovan
        mongolia mongolian
        montenegro montenegrin
        morocco moroccan
        mozambique mozambican
        myanmar burmese burma
        namibia namibian
        nepal nepali nepalese
        netherlands dutch
        nicaragua nicaraguan
        nigeria nigerian
        niger nigerien
        norway norwegian
        oman omani
        pakistan pakistani
        palestine palestinian
        panama panamanian
        paraguay paraguayan
        peru peruvian
        philippines filipino
        poland polish
        portugal portuguese
        qatar qatari
        romania romanian
        russia russian
        rwanda rwandan
        senegal senegalese
        serbia serbian
        singapore singaporean
        slovakia slovak
        slovenia slovenian
        somalia somali
        spain spanish
        sudan sudanese
        sweden swedish
        switzerland swiss
        syria syrian
        taiwan taiwanese
        tanzania tanzanian
        thailand thai
        togo togolese
        tunisia tunisian
        turkey turkish
        uganda ugandan
        uk british britain
        ukraine ukrainian
        us usa american
        uruguay uruguayan
        uzbekistan uzbek
        venezuela venezuelan
        vietnam vietnamese
        yemen yemeni
        zambia zambian
        zimbabwe zimbabwean
        """.Split('\n').Select(WordList.Split).SelectMany(words => words.Select(word => (Word: word, Country: words[0])))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Country, StringComparer.Ordinal);

    /// <summary>The country's name, for the country's or its people's; also in the possessive.</summary>
    public static string? Of(string word) =>
        ByWord.GetValueOrDefault(word) ?? (word.EndsWith('s') ? ByWord.GetValueOrDefault(word[..^1]) : null);
}
