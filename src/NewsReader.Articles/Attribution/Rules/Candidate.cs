using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>A cue in a sentence with what may be its source and content, before candidates are weighed against each other.</summary>
/// <param name="Cue">The verb with its auxiliaries and particles.</param>
/// <param name="Source">Empty when the candidate borrows the source of the one before it, or has none.</param>
/// <param name="ContentStart">Where a content after the cue begins.</param>
/// <param name="Shape">On which side of the cue the content stands.</param>
internal sealed record Candidate(TokenRange Cue, TokenRange Source, int ContentStart, CandidateShape Shape, CueFrame Frames)
{
    /// <summary>The leftmost token that is no content: what an earlier content has to stop at.</summary>
    public int Start => Source.IsEmpty ? Cue.Start : Math.Min(Source.Start, Cue.Start);

    public int End => Source.IsEmpty ? Cue.End : Math.Max(Source.End, Cue.End);
}
