using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

/// <summary>Articles to add.</summary>
internal static class Stories
{
    public const string SimilarPost = "Islamist Groups Gain Ground: Understanding the Resurgence";

    public const string OtherSimilarPost = "Suspected Sabotage: Is Russia the Mastermind Behind It?";

    /// <summary>Adds an article as the API does.</summary>
    /// <returns>The address of its page.</returns>
    public static async Task<string> AddAsync(IPage page, string text, string type = "text/plain")
    {
        var answer = await page.APIRequest.PostAsync("/api/articles", new() { Headers = [new("Content-Type", type)], DataString = text });
        return answer.Headers["location"].Replace("/api", "", StringComparison.Ordinal);
    }

    public static string Text(string headline) => $"""
        {headline}

        The city will close its harbour bridge on Monday for three weeks, and buses will take the longer way around the bay until the work is done.

        “The bridge is safe, but it is tired,” said Maria Lopez, the city’s chief engineer. She said that the steel had rusted faster than anybody expected.

        Shop owners near the northern ramp fear for their trade, since a third of their customers come across the bridge on foot and will not take the bus.

        The work costs four million euros and is paid for by the region, which also pays for the buses that run while the bridge is closed to cars.
        """;
}
