using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Caching.Memory;

namespace NewsReader.Web.Layout;

/// <summary>
/// What is the same on every page of its key is drawn from components once, and is one piece of text from then on. What is
/// inside is shared by all readers: it must follow from the key alone, and hold no token.
/// </summary>
public sealed class DrawnOnce : ComponentBase
{
    private static readonly MemoryCache Drawn = new(new MemoryCacheOptions { SizeLimit = 100 });

    private MarkupString drawn;

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    [Inject]
    private ILoggerFactory Loggers { get; set; } = null!;

    [Parameter, EditorRequired]
    public required string Key { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    protected override async Task OnParametersSetAsync() =>
        drawn = Drawn.TryGetValue<MarkupString>(Key, out var known) ? known : Drawn.Set(Key, await DrawAsync(), new MemoryCacheEntryOptions { Size = 1 });

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddContent(0, drawn);
    }

    private async Task<MarkupString> DrawAsync()
    {
        await using var renderer = new HtmlRenderer(Services, Loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var content = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Piece.Content)] = ChildContent });
            return (MarkupString)(await renderer.RenderComponentAsync<Piece>(content)).ToHtmlString();
        });
    }

    private sealed class Piece : ComponentBase
    {
        [Parameter]
        public RenderFragment? Content { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Content);
    }
}
