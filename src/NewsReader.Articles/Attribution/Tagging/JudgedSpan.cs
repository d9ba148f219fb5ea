namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>An attribution of either reading of a paragraph, with the probability that it is right.</summary>
/// <param name="Rule">As the rules read it; null when the learner did.</param>
internal sealed record JudgedSpan(LinkedSpans Tokens, double Confidence, RuleSpan? Rule);
