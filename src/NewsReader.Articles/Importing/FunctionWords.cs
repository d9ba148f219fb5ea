namespace NewsReader.Articles.Importing;

/// <summary>The words of a headline that say nothing of its story.</summary>
public static class FunctionWords
{
    private static readonly Dictionary<string, string> AlsoByLanguage = new()
    {
        ["en"] = SmallWords.MoreEnglish + " how why where whom whose which may might must shall should can cannot my our me him himself herself"
            + " itself themselves am did doing done few less per via yet ever too",
        ["de"] = "was wer wo warum wieso weshalb wann welche welcher welches ihr ihm ihn ihnen uns unser unsere mein dein deren dessen diese dieser dieses"
            + " hatte hätte wurden worden soll sollen sollte muss müssen können könnte will wollen würde mag also da dort doch etwa bereits jetzt nun"
            + " kein keine keinen zwischen während seit unter ob weil damit dabei ins vom beim einer eines alle alles",
        ["fr"] = "comment pourquoi quand où quel quelle quels quelles quoi chez sous vers elles ils vous tu me te votre notre nos vos leurs tout tous toute"
            + " toutes peut peuvent faut va vont eux lui celui celle ceux ni si alors encore toujours depuis sera serait qu hui",
        ["es"] = "cómo dónde donde quién quien quiénes cuál cuáles estos estas ese esa eso esos esas nos él ella ellos ellas tiene tienen hacia así también"
            + " cada ni te tu tus mis nuestro nuestra tras sea será fueron está están e u",
    };

    private static readonly string[] Contractions =
        "dont doesnt didnt isnt arent wasnt werent wont cant couldnt wouldnt shouldnt hasnt havent hadnt its im ive youre theyre weve thats whats heres theres".Split(' ');

    private static readonly Dictionary<string, HashSet<string>> KeysByLanguage = SmallWords.Languages.ToDictionary(
        language => language,
        language => $"{SmallWords.Of(language)} {AlsoByLanguage.GetValueOrDefault(language)}".Split(' ').Concat(language == "en" ? Contractions : []).Select(NameKey.Of).ToHashSet());

    private static readonly HashSet<string> OfAnyLanguage = AlsoByLanguage.Keys.SelectMany(language => KeysByLanguage[language]).ToHashSet();

    /// <summary>True when the word is one that only joins others.</summary>
    /// <param name="key">See <see cref="NameKey"/>.</param>
    /// <param name="language">
    /// A BCP 47 tag: German "war" is no function word of an English headline. When it is null, English, German, French and Spanish.
    /// </param>
    public static bool Contains(string key, string? language) =>
        (language is null ? OfAnyLanguage : KeysByLanguage.GetValueOrDefault(language.Split('-')[0].ToLowerInvariant()))?.Contains(key) == true;

    /// <summary>True for "don't" and its like, which nobody cuts at the apostrophe.</summary>
    /// <param name="key">See <see cref="NameKey"/>.</param>
    public static bool IsContraction(string key) => Contractions.Contains(key);
}
