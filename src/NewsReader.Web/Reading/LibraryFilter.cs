using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace NewsReader.Web.Reading;

/// <summary>Which articles a list shows; an address carries it. Without a choice it shows everything that is not archived.</summary>
public sealed record LibraryFilter
{
    public ReadingProgress? Progress { get; init; }

    /// <summary>Only starred ones, archived or not.</summary>
    public bool IsStarred { get; init; }

    /// <summary>Only archived ones.</summary>
    public bool IsArchived { get; init; }

    public string? Tag { get; init; }

    public string? Outlet { get; init; }

    /// <summary>An author's name, whole.</summary>
    public string? Author { get; init; }

    /// <summary>The name, whole, of a source that is quoted.</summary>
    public string? Source { get; init; }

    public string? Language { get; init; }

    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Beyond what is read, starred or archived, something else is chosen.</summary>
    public bool HasFacts => this != Shelf;

    public bool IsDefault => this == new LibraryFilter();

    /// <summary>The same choice of read, starred and archived without any other.</summary>
    public LibraryFilter Shelf => new() { Progress = Progress, IsStarred = IsStarred, IsArchived = IsArchived };

    /// <summary>The filter that an address carries. What means nothing is left out and said.</summary>
    public static LibraryFilter Parse(IReadOnlyDictionary<string, StringValues> query, out List<string> problems)
    {
        var said = problems = [];
        return new LibraryFilter
        {
            Progress = Chosen("state", word => word switch
            {
                "unread" => ReadingProgress.Unread,
                "reading" => ReadingProgress.Reading,
                "read" => ReadingProgress.Read,
                _ => (ReadingProgress?)null,
            }, "unread, reading or read"),
            IsStarred = Chosen("starred", Truth, "true or false") ?? false,
            IsArchived = Chosen("archived", Truth, "true or false") ?? false,
            Tag = Text("tag") is { } tag ? TagNames.Of(tag) : null,
            Outlet = Text("outlet"),
            Author = Text("author"),
            Source = Text("source"),
            Language = Text("lang"),
            From = Chosen("from", Day, "a day such as 2026-03-31"),
            To = Chosen("to", Day, "a day such as 2026-03-31"),
        };

        string? Text(string name) => query.TryGetValue(name, out var value) && value.ToString().Trim() is { Length: > 0 and <= 300 } text ? text : null;

        T? Chosen<T>(string name, Func<string, T?> read, string wanted)
            where T : struct
        {
            if (Text(name) is not { } text)
            {
                return null;
            }

            var value = read(text);
            if (value is null)
            {
                said.Add($"“{name}” is {wanted}; “{text}” is none.");
            }

            return value;
        }
    }

    /// <summary>The address of the list with this filter.</summary>
    public string At(string path) => QueryHelpers.AddQueryString(path, Fields.Select(field => KeyValuePair.Create(field.Name, (string?)field.Value)));

    /// <summary>What an address carries, by the names of <see cref="Parse"/>.</summary>
    public IEnumerable<(string Name, string Value)> Fields => new (string Name, string? Value)[]
    {
        ("state", Progress?.ToString().ToLowerInvariant()),
        ("starred", IsStarred ? "true" : null),
        ("archived", IsArchived ? "true" : null),
        ("tag", Tag),
        ("outlet", Outlet),
        ("author", Author),
        ("source", Source),
        ("lang", Language),
        ("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("to", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    }.Where(part => part.Value is not null)!;

    private static bool? Truth(string word) => word switch { "true" => true, "false" => false, _ => null };

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
