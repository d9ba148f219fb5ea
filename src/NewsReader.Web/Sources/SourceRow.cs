using NewsReader.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Sources;

/// <summary>What a list shows of a source.</summary>
internal sealed record SourceRow
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public required SourceKind Kind { get; init; }

    public required int Statements { get; init; }

    public required int Articles { get; init; }

    public required DateTimeOffset? LastQuotedAt { get; init; }

    /// <summary>As printed last.</summary>
    public required string? Role { get; init; }

    public required string? Affiliation { get; init; }

    public SourcePlace PlaceIn(SourceOrder order) => new(
        order switch
        {
            SourceOrder.Articles => Articles,
            SourceOrder.Recent => MomentConverter.Pack(LastQuotedAt ?? DateTimeOffset.MinValue),
            _ => Statements,
        },
        Id);
}
