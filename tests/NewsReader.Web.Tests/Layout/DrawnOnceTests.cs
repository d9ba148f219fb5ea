using Bunit;
using NewsReader.Web.Layout;

namespace NewsReader.Web.Tests.Layout;

public sealed class DrawnOnceTests : BunitContext
{
    private int drawn;

    [Fact]
    public void What_is_inside_is_drawn_once_for_its_key()
    {
        Assert.Equal("<b>once</b>", Show("a key").Markup);
        Assert.Equal("<b>once</b>", Show("a key").Markup);

        Assert.Equal(1, drawn);
    }

    [Fact]
    public void Another_key_is_drawn_anew()
    {
        Show("one key");
        Show("another key");

        Assert.Equal(2, drawn);
    }

    private IRenderedComponent<DrawnOnce> Show(string key) => Render<DrawnOnce>(once => once
        .Add(shown => shown.Key, key)
        .Add(shown => shown.ChildContent, builder =>
        {
            drawn++;
            builder.AddMarkupContent(0, "<b>once</b>");
        }));
}
