namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What may follow what.</summary>
internal static class SpanLabels
{
    public const int Count = (int)SpanLabel.Content + 1;

    extension(SpanLabel label)
    {
        public bool Starts => label is SpanLabel.SourceStart or SpanLabel.CueStart or SpanLabel.ContentStart;

        public bool Continues => label is SpanLabel.Source or SpanLabel.Cue or SpanLabel.Content;

        /// <summary>A span goes on only after its own start or a further token of it.</summary>
        public bool MayFollow(SpanLabel previous) =>
            !label.Continues || previous == label || previous == label - 1;
    }
}
