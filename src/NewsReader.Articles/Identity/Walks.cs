using System.Collections.Frozen;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Identity;

/// <summary>Which walk of life a word of a role or an affiliation speaks of.</summary>
internal static class Walks
{
    private static readonly FrozenDictionary<string, Walk> ByWord = Of(
        Walk.PublicLife,
        """
        president minister senator congressman congresswoman representative lawmaker legislator deputy mayor councillor governor
        chancellor premier mp mep ambassador envoy diplomat secretary commissioner politician candidate spokesman spokeswoman
        spokesperson judge justice prosecutor attorney lawyer solicitor barrister detective sheriff general colonel major admiral
        commander lieutenant professor researcher scientist historian economist epidemiologist sociologist analyst ceo chairman
        chairwoman banker entrepreneur bishop archbishop rabbi imam pope
        """)
        .Concat(Of(
            Walk.Sport,
            """
            footballer striker goalkeeper goalie midfielder defender winger quarterback pitcher batsman bowler cricketer golfer boxer
            sprinter swimmer cyclist gymnast skier athlete coach referee umpire jockey player fc football soccer tennis rugby cricket
            basketball baseball hockey olympian champion
            """))
        .Concat(Of(
            Walk.Stage,
            "singer songwriter rapper musician guitarist drummer pianist violinist actor actress comedian dancer choreographer dj filmmaker playwright"))
        .Concat(Of(
            Walk.Everyday,
            """
            farmer fisherman shopkeeper waiter waitress driver nurse student pupil baker butcher barber hairdresser plumber carpenter
            electrician mechanic resident neighbour neighbor pensioner retiree commuter tourist bystander passenger
            """))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    public static Walk? Of(string word) => ByWord.TryGetValue(word, out var walk) ? walk : null;

    private static IEnumerable<KeyValuePair<string, Walk>> Of(Walk walk, string words) =>
        WordList.Split(words).Select(word => KeyValuePair.Create(word, walk));
}
