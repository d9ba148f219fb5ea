using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

/// <summary>Asks axe, in the page, what somebody who cannot see or hear would miss.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static async Task AssertNoViolationAsync(IPage page, params string[] rules)
    {
        // Its half megabyte of script is sent once a page. Of what is well, one example each is enough: that something was looked at.
        if (await page.EvaluateAsync<bool>("!window.axe"))
        {
            await page.EvaluateAsync(Script);
        }

        var result = await page.EvaluateAsync<Finding>(
            """
            async rules => {
              const { passes, violations } = await axe.run({ resultTypes: ["violations"], ...(rules.length && { runOnly: rules }) });
              return { looked: passes.length, violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(" | ")}`) };
            }
            """,
            rules);

        Assert.NotEqual(0, result.Looked);
        Assert.Empty(result.Violations);
    }

    private sealed record Finding
    {
        public int Looked { get; init; }

        public string[] Violations { get; init; } = [];
    }
}
