namespace NewsReader.Web.Deleting;

/// <summary>All that is to come back when a deleted article is put back.</summary>
internal sealed record SavedRows(IReadOnlyList<SavedTable> Tables, IReadOnlyList<SavedPointer> Pointers);
