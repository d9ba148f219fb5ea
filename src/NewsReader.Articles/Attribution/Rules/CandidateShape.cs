namespace NewsReader.Articles.Attribution.Rules;

internal enum CandidateShape
{
    /// <summary>"Smith said the bridge is closed."</summary>
    ContentAfter,

    /// <summary>"The bridge is closed, Smith said", "…, said Smith".</summary>
    ContentBefore,

    /// <summary>"…, adding that the bridge is closed": the source is the subject of the clause before.</summary>
    Participle,

    /// <summary>"… and vowed to close the bridge": the source is that of the verb before.</summary>
    Coordinated,

    /// <summary>"According to Smith, the bridge is closed."</summary>
    AccordingTo,

    /// <summary>"reportedly", "is expected to": nobody is named.</summary>
    Hedge,

    /// <summary>"was asked whether": nobody is named who asks.</summary>
    Question,
}
