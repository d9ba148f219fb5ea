namespace NewsReader.Articles.Text;

/// <summary>How a picture of a text is drawn: from a place of ours, never from another host.</summary>
/// <param name="Place">Our own address of it.</param>
/// <param name="Width">In pixels; 0 while it is not known.</param>
/// <param name="Height">In pixels; 0 while it is not known.</param>
/// <param name="Problem">A sentence that says why it cannot be shown; then it is drawn as a link with that sentence.</param>
public sealed record DrawnPicture(string Place, int Width, int Height, string? Problem);
