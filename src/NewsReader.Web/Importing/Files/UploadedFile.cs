namespace NewsReader.Web.Importing.Files;

/// <summary>A file that the reader chose: its bytes, or why they could not be read.</summary>
public sealed record UploadedFile(string Name, byte[]? Bytes, string? Problem = null);
