namespace NewsReader.Articles.Attribution.Words;

internal enum VerbForm
{
    /// <summary>"say": after plural subjects, "to" and modal verbs.</summary>
    Base,

    /// <summary>"says".</summary>
    ThirdPerson,

    /// <summary>"said".</summary>
    Past,

    /// <summary>"written", where it differs from the past.</summary>
    PastParticiple,

    /// <summary>"saying".</summary>
    PresentParticiple,
}
