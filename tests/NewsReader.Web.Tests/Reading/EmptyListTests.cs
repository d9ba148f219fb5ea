using Bunit;
using NewsReader.Web.Reading;

namespace NewsReader.Web.Tests.Reading;

public sealed class EmptyListTests : BunitContext
{
    public static TheoryData<LibraryFilter, string, string> Filters => new()
    {
        { new LibraryFilter(), "Everything is archived.", "/?archived=true" },
        { new LibraryFilter { Progress = ReadingProgress.Unread }, "Nothing unread.", "/import" },
        { new LibraryFilter { Progress = ReadingProgress.Read }, "Nothing read yet.", "/?state=unread" },
        { new LibraryFilter { IsStarred = true }, "Nothing starred yet.", "/" },
        { new LibraryFilter { IsArchived = true }, "Nothing archived.", "/" },
        { new LibraryFilter { IsStarred = true, Outlet = "The Wire" }, "No article fits all of this.", "/?starred=true" },
    };

    [Theory, MemberData(nameof(Filters))]
    public void An_empty_list_says_what_it_would_hold_and_where_to_go(LibraryFilter filter, string words, string way)
    {
        var empty = Render<EmptyList>(parameters => parameters.Add(list => list.Filter, filter));

        Assert.StartsWith(words, empty.Find("p").TextContent, StringComparison.Ordinal);
        Assert.Equal(way, empty.Find("a").GetAttribute("href"));
    }
}
