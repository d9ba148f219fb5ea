using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCaseOrderer(typeof(NewsReader.Tests.SameOrder))]

namespace NewsReader.Tests;

/// <summary>
/// Runs the tests of a class in the order of their names on every machine. Left alone they go by a mark into which the path of the
/// assembly enters, and what one test leaves for another, in the library that a class shares, is found on some machines only.
/// </summary>
public sealed class SameOrder : ITestCaseOrderer
{
    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : notnull, ITestCase =>
        [.. testCases.OrderBy(test => test.TestCaseDisplayName, StringComparer.Ordinal)];
}
