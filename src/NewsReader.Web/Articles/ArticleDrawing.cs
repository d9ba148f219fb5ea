using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using NewsReader.Articles;
using NewsReader.Web.Related;

namespace NewsReader.Web.Articles;

/// <summary>Draws components outside of any request.</summary>
internal sealed class ArticleDrawing(IServiceScopeFactory scopes, ILoggerFactory loggers, LibrarySettings settings)
{
    /// <param name="article">The article.</param>
    /// <param name="threshold">How sure an attribution has to be to be shown.</param>
    /// <param name="paragraphs">By paragraph number, the HTML with its marks.</param>
    /// <param name="targets">By related link's id, the local article that it leads to.</param>
    /// <param name="neighbours">Articles of the library that touch this one.</param>
    public async Task<DrawnParts> DrawAsync(
        Article article, SuretyThreshold threshold, IReadOnlyDictionary<int, MarkupString> paragraphs,
        IReadOnlyDictionary<int, int> targets, IReadOnlyList<Neighbour> neighbours)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () => new DrawnParts(
            await DrawAsync(
                Component<ArticleOutline>((nameof(ArticleOutline.Sections), article.Sections)),
                Component<VoiceStrip>((nameof(VoiceStrip.Article), article))),
            await DrawAsync(Component<ArticleBody>((nameof(ArticleBody.Article), article), (nameof(ArticleBody.Drawn), paragraphs))),
            await DrawAsync(
                Component<SourcesPanel>((nameof(SourcesPanel.Article), article), (nameof(SourcesPanel.Threshold), threshold)),
                Component<RelatedSidebar>(
                    (nameof(RelatedSidebar.Links), article.RelatedLinks),
                    (nameof(RelatedSidebar.Targets), targets),
                    (nameof(RelatedSidebar.Neighbours), neighbours),
                    (nameof(RelatedSidebar.WebSearchFor), (Func<string, string>)settings.WebSearchFor)))));

        async Task<MarkupString> DrawAsync(params IEnumerable<(Type Type, Dictionary<string, object?> Parameters)> components)
        {
            await using var html = new StringWriter();
            foreach (var (type, parameters) in components)
            {
                (await renderer.RenderComponentAsync(type, ParameterView.FromDictionary(parameters))).WriteHtmlTo(html);
            }

            return (MarkupString)html.ToString();
        }
    }

    private static (Type Type, Dictionary<string, object?> Parameters) Component<T>(params IEnumerable<(string Name, object? Value)> parameters)
        where T : IComponent => (typeof(T), parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
}
