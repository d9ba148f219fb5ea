namespace NewsReader.Articles;

/// <summary>One news story: what was printed, who is quoted in it, and what it points to.</summary>
public sealed class Article
{
    /// <summary>The longest headline that a reader may give, in UTF-16 units.</summary>
    public const int MaxHeadlineLength = 300;

    private readonly List<Credit> credits = [];
    private readonly List<Section> sections = [];
    private readonly List<ArticleSource> sources = [];
    private readonly List<Quotation> quotations = [];
    private readonly List<RelatedLink> relatedLinks = [];

    public int Id { get; private set; }

    /// <summary>The headline as printed, or one derived from the standfirst where none was printed.</summary>
    public required string Headline
    {
        get;
        set
        {
            field = value;
            HeadlineKey = NameKey.Of(value);
        }
    }

    /// <summary>What the headline shares with another printing of it; see <see cref="NameKey"/>.</summary>
    public string HeadlineKey { get; private set; } = "";

    /// <summary>True when no headline was printed and ours was cut from the article's own words.</summary>
    public bool HeadlineIsDerived { get; set; }

    /// <summary>
    /// The words that link headline and story, as plain text; they stand here and in no section.
    /// Quotations reach it as paragraph 0.
    /// </summary>
    public string? Standfirst { get; set; }

    /// <summary>The byline as printed: "By Ana Diaz, Reuters".</summary>
    public string? Byline { get; set; }

    /// <summary>Place and date of filing as printed: "PARIS, Nov 3 (Reuters)".</summary>
    public string? Dateline { get; set; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; set; }

    /// <summary>The paper's section: schema.org <c>articleSection</c>.</summary>
    public string? Topic { get; set; }

    /// <summary>A BCP 47 tag ("en", "de"), or null when it could not be told.</summary>
    public string? Language { get; set; }

    /// <summary>The article's canonical address (http or https), if one is known.</summary>
    public string? Address { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>False when only the day was printed: then the time of <see cref="PublishedAt"/> is midnight and means nothing.</summary>
    public bool PublishedAtHasTime { get; set; }

    public DateTimeOffset? ModifiedAt { get; set; }

    public required DateTimeOffset ImportedAt { get; init; }

    /// <summary>Words in standfirst and body.</summary>
    public int WordCount { get; private set; }

    /// <summary>
    /// Whole minutes, at least one, at 238 words a minute: the mean of silent reading of English non-fiction
    /// (Brysbaert 2019, "How many words do we read per minute?", Journal of Memory and Language 109).
    /// </summary>
    public int ReadingMinutes => ReadingMinutesOf(WordCount);

    /// <summary>The article whose related link was followed to add this one.</summary>
    public Article? FollowedFrom { get; set; }

    public int? FollowedFromId { get; private set; }

    /// <summary>Who is credited in the byline, in its order.</summary>
    public IReadOnlyList<Credit> Credits => credits;

    /// <summary>The body in reading order. A lead with no heading above it is a section without heading.</summary>
    public IReadOnlyList<Section> Sections => sections;

    /// <summary>Who is quoted, surely or not, by position.</summary>
    public IReadOnlyList<ArticleSource> Sources => sources;

    /// <summary>Who is surely quoted.</summary>
    public IEnumerable<ArticleSource> SureSources => sources.Where(source => source.IsSure);

    /// <summary>Everything that is attributed, surely or not, by position, also to nobody ("reportedly").</summary>
    public IReadOnlyList<Quotation> Quotations => quotations;

    /// <summary>Where the page pointed, in its order.</summary>
    public IReadOnlyList<RelatedLink> RelatedLinks => relatedLinks;

    /// <summary>All paragraphs of the body, by number.</summary>
    public IEnumerable<Paragraph> Paragraphs => sections.SelectMany(section => section.Paragraphs);

    /// <summary>See <see cref="ReadingMinutes"/>.</summary>
    public static int ReadingMinutesOf(int words) => Math.Max(1, (int)Math.Round(words / 238.0, MidpointRounding.AwayFromZero));

    /// <summary>Names an author of the article, once.</summary>
    public void Credit(Author author)
    {
        if (!credits.Exists(credit => credit.Author.IsNamed(author.Name)))
        {
            credits.Add(new Credit { Author = author, Position = credits.Count });
        }
    }

    /// <summary>Begins the next section of the body.</summary>
    public Section Begin(string? heading = null)
    {
        var section = new Section { Heading = heading, Position = sections.Count };
        sections.Add(section);
        return section;
    }

    /// <summary>Adds a block to the last section; begins one without heading if there is none yet.</summary>
    /// <param name="markdown">The block as Markdown, as <see cref="Paragraph.Markdown"/> keeps it.</param>
    public Paragraph Write(string markdown)
    {
        var section = sections.Count == 0 ? Begin() : sections[^1];
        return section.Add(LastNumber + 1, markdown);
    }

    // Found from the end: counting all of them for each would take a long article's square.
    private int LastNumber => sections.FindLast(section => section.Paragraphs.Count > 0)?.Paragraphs[^1].Number ?? 0;

    /// <summary>Notes a link that the page printed outside the body's own text.</summary>
    public void PointTo(RelatedLink link)
    {
        link.Position = relatedLinks.Count;
        relatedLinks.Add(link);
    }

    /// <summary>Files a quotation under its source; one that names no source stays the article's own.</summary>
    public void Attribute(Quotation quotation, ArticleSource? source = null)
    {
        quotation.Position = quotations.Count;
        quotations.Add(quotation);
        if (source is null)
        {
            return;
        }

        if (!sources.Contains(source))
        {
            source.Position = sources.Count;
            sources.Add(source);
        }

        source.Add(quotation);
    }

    /// <summary>
    /// Puts another reading of the same original in place of this one. What belongs to the library stays: the id, the
    /// address, by which link it was reached, and where its own links lead. The reading is used up.
    /// </summary>
    public void TakeOver(Article reading)
    {
        Headline = reading.Headline;
        HeadlineIsDerived = reading.HeadlineIsDerived;
        Standfirst = reading.Standfirst;
        Byline = reading.Byline;
        Dateline = reading.Dateline;
        Outlet = reading.Outlet;
        Topic = reading.Topic;
        Language = reading.Language;
        Address ??= reading.Address;
        PublishedAt = reading.PublishedAt;
        PublishedAtHasTime = reading.PublishedAtHasTime;
        ModifiedAt = reading.ModifiedAt;
        TakeOver(credits, reading.credits);
        TakeOver(sections, reading.sections);
        TakeOver(quotations, reading.quotations);
        TakeSources(reading.sources);
        TakeLinks(reading.relatedLinks);
        CountWords();
    }

    /// <summary>Counts the words again after the body has changed.</summary>
    public void CountWords() =>
        WordCount = Words.CountIn(Standfirst) + Paragraphs.Sum(paragraph => Words.CountIn(paragraph.PlainText));

    private static void TakeOver<T>(List<T> own, List<T> read)
    {
        own.Clear();
        own.AddRange(read);
    }

    private void TakeSources(List<ArticleSource> read)
    {
        var known = sources.ToList();
        sources.Clear();
        foreach (var source in read)
        {
            var same = known.Find(one => one.Name == source.Name && one.Kind == source.Kind);
            same?.TakeOver(source);
            known.Remove(same!);
            sources.Add(same ?? source);
        }
    }

    // A link that the new reading finds again stays itself; one that is printed a little differently leads where it led.
    private void TakeLinks(List<RelatedLink> read)
    {
        var known = relatedLinks.ToList();
        relatedLinks.Clear();
        foreach (var link in read)
        {
            if (known.Find(one => one.IsPrintedLike(link)) is { } same)
            {
                known.Remove(same);
                same.AfterParagraph = link.AfterParagraph;
                PointTo(same);
                continue;
            }

            if (known.Find(one => one.PointsWhere(link)) is { } former)
            {
                link.LeadWhere(former);
            }

            PointTo(link);
        }
    }
}
