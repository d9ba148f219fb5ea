namespace NewsReader.Articles.Attribution.Sources;

/// <summary>What pronoun a text uses of a person, as far as it can be told.</summary>
internal enum Gender
{
    Unknown,
    Female,
    Male,
}
