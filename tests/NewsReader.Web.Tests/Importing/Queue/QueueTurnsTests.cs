namespace NewsReader.Web.Tests.Importing.Queue;

public sealed class QueueTurnsTests : IAsyncLifetime
{
    private readonly TemporaryLibrary library = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public ValueTask DisposeAsync() => library.DisposeAsync();

    [Fact]
    public async Task A_host_is_asked_for_one_page_at_a_time_and_left_alone_in_between()
    {
        var queue = new QueueUnderTest(library, "");
        await queue.AddAsync("https://one.example/a");
        var second = await queue.AddAsync("https://one.example/b");
        var elsewhere = await queue.AddAsync("https://two.example/c");
        var first = await queue.Turns.TakeAsync(Cancellation);

        Assert.Equal(elsewhere, (await queue.Turns.TakeAsync(Cancellation))!.Id);
        Assert.Null(await queue.Turns.TakeAsync(Cancellation));
        queue.Turns.Leave(first!);
        Assert.Null(await queue.Turns.TakeAsync(Cancellation));
        Assert.Equal(queue.Clock.GetUtcNow().AddSeconds(2), await queue.Turns.NextDueAsync(Cancellation));
        queue.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(second, (await queue.Turns.TakeAsync(Cancellation))!.Id);
    }

    [Fact]
    public async Task Nothing_is_due_in_an_empty_queue() =>
        Assert.Null(await new QueueUnderTest(library, "").Turns.NextDueAsync(Cancellation));

    [Fact]
    public async Task Who_came_first_is_first()
    {
        var queue = new QueueUnderTest(library, "");
        var first = await queue.AddAsync("https://one.example/");
        var second = await queue.AddAsync("https://two.example/");

        Assert.Equal([first, second], [(await queue.Turns.TakeAsync(Cancellation))!.Id, (await queue.Turns.TakeAsync(Cancellation))!.Id]);
    }
}
