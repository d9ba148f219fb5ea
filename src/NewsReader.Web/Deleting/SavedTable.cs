namespace NewsReader.Web.Deleting;

/// <summary>Rows of one table: the columns' names, and for each row their values as <see cref="SavedValue"/> writes them.</summary>
internal sealed record SavedTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
