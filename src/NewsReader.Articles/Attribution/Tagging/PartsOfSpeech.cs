namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The groups of parts of speech that features ask for.</summary>
internal static class PartsOfSpeech
{
    /// <summary>How many there are.</summary>
    public const int Count = (int)PartOfSpeech.Other + 1;

    extension(PartOfSpeech tag)
    {
        public bool IsVerb => tag is >= PartOfSpeech.VB and <= PartOfSpeech.VBZ;

        public bool IsFinite => tag is PartOfSpeech.VBD or PartOfSpeech.VBP or PartOfSpeech.VBZ or PartOfSpeech.MD;

        public bool IsName => tag is PartOfSpeech.NNP or PartOfSpeech.NNPS;

        public bool IsNoun => tag is <= PartOfSpeech.NNPS;

        public bool IsCommonNoun => tag is PartOfSpeech.NN or PartOfSpeech.NNS;

        /// <summary>Whether a noun phrase may hold it before or as its head.</summary>
        public bool IsInNounPhrase => tag is <= PartOfSpeech.PRPS or PartOfSpeech.DT or PartOfSpeech.PDT or PartOfSpeech.JJ
            or PartOfSpeech.JJR or PartOfSpeech.JJS or PartOfSpeech.CD or PartOfSpeech.POS or PartOfSpeech.Dollar
            or PartOfSpeech.Hyphen or PartOfSpeech.VBG or PartOfSpeech.VBN;
    }
}
