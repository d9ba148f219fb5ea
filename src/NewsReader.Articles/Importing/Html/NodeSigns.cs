namespace NewsReader.Articles.Importing.Html;

/// <summary>What the class, id, role and itemprop of an element say it is. Signs, not proofs.</summary>
[Flags]
internal enum NodeSigns
{
    None = 0,

    /// <summary>Names the story: article, story, post, entry.</summary>
    Story = 1,

    /// <summary>Names a body: body, content, text.</summary>
    Body = 1 << 1,

    Comments = 1 << 2,
    Related = 1 << 3,
    Share = 1 << 4,
    SignUp = 1 << 5,
    Advertising = 1 << 6,
    Author = 1 << 7,
    Date = 1 << 8,
    Caption = 1 << 9,
    Navigation = 1 << 10,
    Tags = 1 << 11,
    Consent = 1 << 12,
    Hidden = 1 << 13,
    Standfirst = 1 << 14,
    Live = 1 << 15,
    Headline = 1 << 16,
    Credit = 1 << 17,
    Biography = 1 << 18,
    Sidebar = 1 << 19,
    Figure = 1 << 20,
    Paywall = 1 << 21,
    Post = 1 << 22,
    Correction = 1 << 23,
    Contents = 1 << 24,
    ArticleBody = 1 << 25,

    /// <summary>Signs of something beside the article, which leave the body when a second sign agrees.</summary>
    Beside = Comments | Related | Share | SignUp | Advertising | Navigation | Tags | Consent | Biography | Sidebar | Paywall | Contents,
}
