using Xunit.Sdk;
using Xunit.v3;

[assembly: TestMethodOrderer(typeof(NewsReader.Tests.SameOrder))]
[assembly: TestCaseOrderer(typeof(UnorderedTestCaseOrderer))]

namespace NewsReader.Tests;

/// <summary>
/// Runs the tests of a class in the order of their names on every machine. Left alone they go by a mark into which the path of the
/// assembly enters, and what one test leaves for another, in the library that a class shares, is found on some machines only.
/// </summary>
public sealed class SameOrder : ITestMethodOrderer
{
    public IReadOnlyCollection<TTestMethod?> OrderTestMethods<TTestMethod>(IReadOnlyCollection<TTestMethod?> testMethods)
        where TTestMethod : notnull, ITestMethod =>
        [.. testMethods.OrderBy(test => test?.MethodName, StringComparer.Ordinal)];
}
