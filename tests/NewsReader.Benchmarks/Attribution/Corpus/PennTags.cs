using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Corpus;

/// <summary>The Penn Treebank's tags as GUM writes them.</summary>
internal static class PennTags
{
    public static PartOfSpeech Parse(string tag) => tag switch
    {
        "PRP$" => PartOfSpeech.PRPS,
        "WP$" => PartOfSpeech.WPS,
        "," => PartOfSpeech.Comma,
        "." => PartOfSpeech.FullStop,
        ":" => PartOfSpeech.Colon,
        "$" => PartOfSpeech.Dollar,
        "-LRB-" => PartOfSpeech.LeftBracket,
        "-RRB-" => PartOfSpeech.RightBracket,
        "``" => PartOfSpeech.OpeningMark,
        "''" => PartOfSpeech.ClosingMark,
        "HYPH" => PartOfSpeech.Hyphen,
        _ => Enum.TryParse<PartOfSpeech>(tag, out var named) ? named : PartOfSpeech.Other,
    };
}
