namespace NewsReader.Articles.Text;

/// <summary>A range of a block's plain text that a page wants wrapped in an element.</summary>
/// <param name="Start">The first character, in UTF-16 units of the plain text.</param>
/// <param name="Length">How many UTF-16 units.</param>
/// <param name="Class">The element's class. Written by us, never by an importer.</param>
/// <param name="Id">The id that the first piece of the range gets.</param>
/// <param name="Href">Where a click leads; without it the range becomes a span.</param>
/// <param name="Quotation">The quotation it belongs to: <c>data-quotation</c> on each of its pieces.</param>
/// <param name="Before">HTML of ours that stands before the range, outside of every link: a note on it.</param>
public sealed record TextMark(
    int Start, int Length, string Class, string? Id = null, string? Href = null, int? Quotation = null, string? Before = null)
{
    public int End => Start + Length;
}
