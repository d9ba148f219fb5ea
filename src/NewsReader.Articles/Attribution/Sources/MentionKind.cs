namespace NewsReader.Articles.Attribution.Sources;

internal enum MentionKind
{
    Pronoun,
    Name,
    Noun,
}
