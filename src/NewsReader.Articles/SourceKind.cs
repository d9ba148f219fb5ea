namespace NewsReader.Articles;

public enum SourceKind
{
    Person,
    Organisation,

    /// <summary>A report, a statement, a study, a court filing: something that was published.</summary>
    Document,

    /// <summary>People without a proper name: "residents", "analysts".</summary>
    Group,

    /// <summary>Somebody whose name is held back: "a senior official".</summary>
    Unnamed,
}
