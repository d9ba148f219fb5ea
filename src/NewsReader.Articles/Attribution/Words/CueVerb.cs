namespace NewsReader.Articles.Attribution.Words;

/// <summary>One inflected form of a reporting verb.</summary>
/// <param name="Lemma">"point".</param>
/// <param name="Frames">What the verb takes as its content.</param>
/// <param name="Particles">What must follow the verb, word by word, each with its alternatives: "out"; empty when it stands alone.</param>
internal sealed record CueVerb(string Lemma, VerbForm Form, CueFrame Frames, string[][] Particles);
