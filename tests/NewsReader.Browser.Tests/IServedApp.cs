namespace NewsReader.Browser.Tests;

/// <summary>An app that a browser can open.</summary>
public interface IServedApp
{
    /// <summary>Where it listens: scheme, host and port, without a slash at the end.</summary>
    string Address { get; }
}
