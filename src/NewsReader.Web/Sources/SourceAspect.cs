namespace NewsReader.Web.Sources;

/// <summary>In which way a source was printed.</summary>
public enum SourceAspect
{
    /// <summary>At all: one row a source.</summary>
    Any,
    Name,
    Description,
    Outlet,
    Month,
}
