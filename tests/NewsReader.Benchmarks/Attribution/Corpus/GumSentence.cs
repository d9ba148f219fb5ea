using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Corpus;

/// <summary>A sentence of GUM in our own tokens, with the corpus's part of speech, head (-1 for the root) and relation for each.</summary>
internal sealed record GumSentence(Token[] Tokens, PartOfSpeech[] Tags, int[] Heads, string[] Relations);
