using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

/// <summary>Whose browser it is.</summary>
public sealed record Reader
{
    public static readonly Reader WithoutJavaScript = new() { JavaScript = false };

    public static readonly Reader OnAPhone = new() { Width = 360, Touch = true };

    public bool JavaScript { get; init; } = true;

    /// <summary>What the system prefers.</summary>
    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    /// <summary>Whether the pointer is a finger.</summary>
    public bool Touch { get; init; }

    /// <summary>The theme chosen, if any.</summary>
    public string? Theme { get; init; }

    public int Width { get; init; } = 1440;

    /// <summary>Whether the browser keeps what is read, for when the server is out of reach.</summary>
    public bool KeepsPages { get; init; }

    /// <summary>A status of the page itself that the browser would complain about and that the test wants.</summary>
    public int? Expects { get; init; }
}
