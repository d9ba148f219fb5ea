namespace NewsReader.Web.Layout;

/// <summary>Several files as one.</summary>
/// <param name="Address">Rooted.</param>
/// <param name="ContentType">Without the character set, which is UTF-8.</param>
/// <param name="Bytes">What is sent.</param>
internal sealed record JoinedFile(string Address, string ContentType, ReadOnlyMemory<byte> Bytes);
