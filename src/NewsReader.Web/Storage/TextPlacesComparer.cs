using Microsoft.EntityFrameworkCore.ChangeTracking;
using NewsReader.Articles;

namespace NewsReader.Web.Storage;

internal sealed class TextPlacesComparer() : ValueComparer<IReadOnlyList<TextPlace>>(
    (one, other) => ReferenceEquals(one, other) || (one != null && other != null && one.SequenceEqual(other)),
    places => places.Aggregate(0, (hash, place) => HashCode.Combine(hash, place)),
    places => places);
