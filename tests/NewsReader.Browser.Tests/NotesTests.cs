using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

/// <summary>The notes on who speaks, and what is less sure.</summary>
public sealed class NotesTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    private const string Sentence = "article a.said[href='#source-2']";
    private const string Note = "article .note.voice-2";

    [Theory]
    [InlineData(true, 1440)]
    [InlineData(false, 1440)]
    [InlineData(true, 1100)]
    public Task Beside_the_text_each_note_is_level_with_its_sentence_and_below_the_note_before(bool javaScript, int width) => chromium.VisitAsync(
        app,
        async page =>
        {
            // More notes than one paragraph has lines for: they give way downwards.
            var quotes = Enumerable.Range(1, 12).Select(i => $"“No {i},” said Maria Lopez.");
            await page.GotoAsync(await Stories.AddAsync(page, Stories.Text($"Level notes {javaScript} {width}") + "\n" + string.Join(' ', quotes) + "\n"));
            var text = (await page.Locator(".body .graf").First.BoundingBoxAsync())!;
            var first = (await page.Locator("article .said").First.BoundingBoxAsync())!;
            var free = 0f;

            foreach (var note in await page.Locator("article .note").AllAsync())
            {
                var box = (await note.BoundingBoxAsync())!;
                Assert.True(box.X >= text.X + text.Width, $"the note begins at {box.X}, the text ends at {text.X + text.Width}");
                Assert.True(box.Y >= free, $"the note begins at {box.Y}, the one before ends at {free}");
                Assert.InRange(free > 0 ? first.Y : box.Y, first.Y - 4, first.Y + 12);
                free = box.Y + box.Height;
            }

            Assert.True(free > 0);
        },
        new Reader { JavaScript = javaScript, Width = width });

    [Theory]
    [InlineData(1440)]
    [InlineData(1100)]
    public Task In_an_article_from_right_to_left_they_stand_on_the_other_side_and_its_words_run_leftwards_everywhere(int width) => chromium.VisitAsync(
        app,
        async page =>
        {
            // “The bridge is safe, said the minister, Maryam Haddad. … Youssef Omran said that the traders had not been asked.”
            var address = await Stories.AddAsync(
                page,
                $"""
                إغلاق الجسر القديم أمام السيارات لمدة {width} يوم

                قالت الوزيرة مريم حداد إن الجسر آمن لكنه متعب. وتبلغ تكلفة الأعمال أربعة ملايين يورو تدفعها المنطقة كلها، كما تدفع ثمن الحافلات التي تسير ما دام الجسر مغلقا أمام السيارات والشاحنات.

                يخشى أصحاب المتاجر القريبة من المدخل الشمالي على تجارتهم، لأن ثلث زبائنهم يعبرون الجسر مشيا ولن يركبوا الحافلة. وقال يوسف عمران إن أحدا لم يسأل التجار قبل أن تقرر المدينة إغلاق الجسر.
                """,
                "text/plain; charset=utf-8");
            await AddStatementAsync(page, address, "الجسر آمن لكنه متعب", "مريم حداد");
            await AddStatementAsync(page, address, "أحدا لم يسأل التجار", "يوسف عمران");
            await page.GotoAsync(address);
            var text = (await page.Locator(".body .graf").First.BoundingBoxAsync())!;

            for (var i = 0; i < 2; i++)
            {
                var note = (await page.Locator("article .note").Nth(i).BoundingBoxAsync())!;
                var sentence = (await page.Locator("article .said").Nth(i).BoundingBoxAsync())!;
                Assert.True(note.X >= 0 && note.X + note.Width <= text.X, $"the note stands from {note.X} to {note.X + note.Width}, the text begins at {text.X}");
                Assert.InRange(note.Y, sentence.Y - 4, sentence.Y + 12);
            }

            await Expect(page.Locator("#source-1 li > a")).ToHaveCSSAsync("direction", "rtl");
            await page.GotoAsync("/");
            await Expect(page.Locator($".articles h2:has(a[href='{address}'])")).ToHaveCSSAsync("direction", "rtl");
            await Expect(page.Locator(".articles .facts").First).ToHaveCSSAsync("direction", "ltr");
        },
        new Reader { Width = width });

    private static async Task AddStatementAsync(IPage page, string article, string words, string name)
    {
        await page.GotoAsync($"{article}/statements/new");
        await page.Locator("#words").FillAsync(words);
        await page.Locator("#name").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        await Expect(page.Locator(".sources h3", new() { HasText = name })).ToBeVisibleAsync();
    }

    [Fact]
    public Task On_a_phone_a_touched_sentence_opens_its_note_which_leads_to_the_source() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/articles/1");
            await Expect(page.Locator(Note)).ToBeHiddenAsync();

            await page.Locator(Sentence).TapAsync();
            await Expect(page.Locator(Note)).ToHaveTextAsync("Justyna Gudzowska In the reporter’s words, “According to” Source");
            await Expect(page.Locator(Sentence)).ToHaveAttributeAsync("aria-expanded", "true");
            await page.Locator(Sentence).TapAsync();
            await Expect(page.Locator(Note)).ToBeHiddenAsync();

            await page.Locator(Sentence).FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.Locator($"{Note} a").TapAsync();
            await Expect(page).ToHaveURLAsync($"{app.Address}/articles/1#source-2");
            await Expect(page.Locator("#source-2")).ToBeInViewportAsync();
        },
        Reader.OnAPhone);

    [Fact]
    public Task Notes_can_be_hidden() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        await Expect(page.Locator(Note)).ToBeVisibleAsync();

        await page.Locator(".settings summary").ClickAsync();
        await page.Locator(".settings").GetByLabel("Hidden", new() { Exact = true }).ClickAsync();

        await Expect(page.Locator(Note)).ToBeHiddenAsync();
    });

    [Fact]
    public Task What_is_less_sure_is_one_click_away_until_it_is_asked_for() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        var statement = page.Locator(".others .unsure > a").First;
        await Expect(statement).ToBeHiddenAsync();
        await page.Locator(".others > summary").ClickAsync();
        await statement.ClickAsync();
        await Expect(page.Locator("article .found:target")).ToBeInViewportAsync();
        await Expect(page.Locator("article .unsure")).ToHaveCountAsync(0);

        await page.Locator(".settings summary").ClickAsync();
        await page.Locator(".settings").GetByLabel("All found", new() { Exact = true }).ClickAsync();

        await Expect(page.Locator("article a.unsure").First).ToBeVisibleAsync();
        await Expect(page.Locator(".sources > .source.unsure").First).ToBeVisibleAsync();
        await Expect(page.Locator(".others")).ToHaveCountAsync(0);
        await Expect(page.Locator(".sources .sum")).ToHaveTextAsync("3 sources, 5 statements");
    });
}
