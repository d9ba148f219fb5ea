using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsReader.Web.Reading;

/// <summary>A change as the API takes it. A name that means nothing is refused, since the caller meant something by it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record StateChangeJson(
    string? State, bool? Starred, bool? Archived, IReadOnlyList<string>? Tags, StateChangeJson.PositionJson? Position)
{
    private const string Shape = """
        Send what changes as JSON: {"state": "unread, reading or read", "starred": true, "archived": false, "tags": ["energy"], "position": {"paragraph": 3, "percent": 40}}.
        """;

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record PositionJson(int? Paragraph, int? Percent);

    /// <summary>The change, or null with the sentence that says why not.</summary>
    public static async Task<(StateChange? Change, string? Problem)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            return await request.ReadFromJsonAsync<StateChangeJson>(cancellation) is { } json ? json.Read() : (null, Shape);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return (null, Shape);
        }
    }

    private (StateChange? Change, string? Problem) Read()
    {
        ReadingProgress? progress = State switch { "unread" => ReadingProgress.Unread, "reading" => ReadingProgress.Reading, "read" => ReadingProgress.Read, _ => null };
        if (State is not null && progress is null)
        {
            return (null, $"\"state\" is unread, reading or read; \"{State}\" is none of them.");
        }

        if (Position is not null and not { Paragraph: >= 0, Percent: >= 0 and <= 100 })
        {
            return (null, "\"position\" wants a \"paragraph\", 0 or more, and a \"percent\" from 0 to 100.");
        }

        string? problem = null;
        var tags = Tags is null ? null : TagNames.Read(Tags.Select(tag => tag ?? ""), out problem);
        return problem is not null ? (null, problem) : (new StateChange
        {
            Progress = progress,
            IsStarred = Starred,
            IsArchived = Archived,
            Place = Position is { } place ? new ReadingPlace(place.Paragraph!.Value, place.Percent!.Value) : null,
            Tags = tags,
        }, null);
    }
}
