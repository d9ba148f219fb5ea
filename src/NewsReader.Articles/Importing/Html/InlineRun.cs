namespace NewsReader.Articles.Importing.Html;

/// <summary>A range of a block's words in one style.</summary>
internal readonly record struct InlineRun(int Start, int End, InlineStyle Style);
