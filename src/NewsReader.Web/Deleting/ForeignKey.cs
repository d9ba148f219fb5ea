namespace NewsReader.Web.Deleting;

/// <summary>A column of one table that points to rows of another.</summary>
internal sealed record ForeignKey(string Table, string Column, string Parent, string ParentColumn, string OnDelete)
{
    /// <summary>Its rows belong to what they point to, and go with it.</summary>
    public bool Belongs => OnDelete == "CASCADE";

    /// <summary>Its rows stay when what they point to goes, and forget it.</summary>
    public bool Forgets => OnDelete == "SET NULL";
}
