namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The parts of speech of the Penn Treebank, by their usual names; marks under names of their own.</summary>
internal enum PartOfSpeech : byte
{
    NN, NNS, NNP, NNPS, PRP, PRPS, WP, WPS, DT, PDT, WDT, EX,
    VB, VBD, VBG, VBN, VBP, VBZ, MD, TO, RP,
    IN, CC, JJ, JJR, JJS, RB, RBR, RBS, WRB, CD, POS, UH, FW, SYM, LS,
    Comma, FullStop, Colon, Dollar, LeftBracket, RightBracket, OpeningMark, ClosingMark, Hyphen, Other,
}
