namespace NewsReader.Articles.Importing;

/// <summary>A byline taken apart.</summary>
/// <param name="Printed">As printed: "By Ana Diaz and Bo Li, Reuters".</param>
/// <param name="Authors">The people, in order: "Ana Diaz", "Bo Li". Empty when only an outlet signs.</param>
/// <param name="Outlet">The agency or paper: "Reuters".</param>
internal sealed record Byline(string Printed, IReadOnlyList<string> Authors, string? Outlet);
