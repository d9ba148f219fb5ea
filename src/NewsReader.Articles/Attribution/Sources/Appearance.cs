using NewsReader.Articles.Attribution.Tokens;

namespace NewsReader.Articles.Attribution.Sources;

/// <summary>A name where it stands in the article.</summary>
/// <param name="IsSubject">Whether it stands at the head of its clause.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks.</param>
/// <param name="Speaks">Whether a verb of saying stands beside it.</param>
internal sealed record Appearance(CastMember Member, int Paragraph, TokenRange Range, bool IsSubject, bool IsQuoted, bool Speaks);
