using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(NewsReader.Tests.LongestFirst))]

namespace NewsReader.Tests;

/// <summary>Begins with the classes that take longest, so that at the end no core waits for one of them alone.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest =
    [
        "HostileInputTests", "HostileGermanTests", "ScriptVectorTests", "HostilePageTests", "EnglishSpansTests", "FolderTests", "AccessibilityTests", "FetchingTests", "KilledImportTests",
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(collection => Longest.Any(name => collection.TestCollectionDisplayName.Contains(name, StringComparison.Ordinal)))];
}
