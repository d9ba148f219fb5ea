namespace NewsReader.Articles.Attribution.Tokens;

/// <summary>The marks that quotations stand in, straight and curly, of English, German, French and Spanish print.</summary>
internal static class QuotationMarks
{
    public static bool Contains(char mark) => IsDouble(mark) || IsSingle(mark);

    public static bool IsDouble(char mark) => mark is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂' or '「' or '」' or '『' or '』';

    public static bool IsSingle(char mark) => mark is '\'' or '‘' or '’' or '‚' or '‹' or '›';

    public static bool IsGuillemet(char mark) => mark is '«' or '»';

    /// <summary>Can <paramref name="mark"/> close what <paramref name="opening"/> opened?</summary>
    public static bool Closes(char mark, char opening) => opening switch
    {
        '"' or '＂' => mark is '"' or '＂' or '”',
        '“' => mark is '”' or '"',
        '„' => mark is '“' or '”' or '‟' or '"',
        '”' => mark is '”',
        '«' => mark is '»',
        '»' => mark is '«',
        '‘' => mark is '’',
        '‚' => mark is '‘' or '’',
        '\'' => mark is '\'',
        '‹' => mark is '›',
        '「' => mark is '」',
        '『' => mark is '』',
        _ => false,
    };
}
