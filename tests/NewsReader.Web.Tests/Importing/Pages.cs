namespace NewsReader.Web.Tests.Importing;

/// <summary>Web pages that hold an article.</summary>
internal static class Pages
{
    public static string Of(string headline, string? canonical = null, params (string Address, string Headline)[] similar) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8"><title>{headline} | The Wire</title>
        {(canonical is null ? "" : $"<link rel=\"canonical\" href=\"{canonical}\">")}
        </head>
        <body>
        <header><nav><a href="/">Home</a> <a href="/cities">Cities</a></nav></header>
        <main><article>
        <h1>{headline}</h1>
        <p>The city will close its harbour bridge on Monday for three weeks, and buses will take the longer way around the bay until the work is done.</p>
        <p>“The bridge is safe, but it is tired,” said Maria Lopez, the city’s chief engineer. She said that the steel had rusted faster than anybody expected.</p>
        <p>Shop owners near the northern ramp fear for their trade, since a third of their customers come across the bridge on foot and will not take the bus.</p>
        <p>The work costs four million euros and is paid for by the region, which also pays for the buses that run while the bridge is closed to cars.</p>
        </article>
        <section><h2>Similar posts</h2><ul>{string.Concat(similar.Select(link => $"<li><a href=\"{link.Address}\">{link.Headline}</a></li>"))}</ul></section>
        </main>
        </body>
        </html>
        """;
}
