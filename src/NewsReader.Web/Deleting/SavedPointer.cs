namespace NewsReader.Web.Deleting;

/// <summary>A row of something else that pointed to the article or to a part of it.</summary>
internal sealed record SavedPointer(string Table, string Column, long RowId, long Value);
