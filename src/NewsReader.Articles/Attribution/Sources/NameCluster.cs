namespace NewsReader.Articles.Attribution.Sources;

/// <summary>Which printed names mean one: full name and surname, given name, acronym, short and long form of an organisation.</summary>
internal sealed class NameCluster
{
    /// <summary>Of so many members with one surname the latest are looked at, so that a text of nothing but names takes linear time.</summary>
    private const int MostLookedAt = 24;

    private readonly Dictionary<string, CastMember> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CastMember>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CastMember> byAcronym = new(StringComparer.Ordinal);

    /// <summary>The member that the name belongs to; a new one when nobody fits.</summary>
    public CastMember Enter(PrintedName name)
    {
        var member = Find(name) ?? new CastMember(new FoundSource { Name = name.Text, Kind = name.Kind });
        member.Add(name);
        Register(member, name);
        return member;
    }

    public CastMember? Find(PrintedName name)
    {
        if (name.Keys.Length == 0)
        {
            return null;
        }

        if (byKey.TryGetValue(name.Key, out var same))
        {
            return same;
        }

        if (name.Keys.Length == 1 && byAcronym.TryGetValue(name.Key, out var spelledOut) && name.Text.Count(char.IsUpper) > 1)
        {
            return spelledOut;
        }

        return Latest(name.Keys[^1], member => IsSame(name, member)) ?? Latest(name.Keys[0], member => IsSame(name, member));
    }

    /// <summary>The latest member of a kind with the word in its name: "the bank" for "Bank of Spain".</summary>
    public CastMember? WithWord(string word, SourceKind kind) => Latest(word, member => member.Source.Kind == kind);

    private CastMember? Latest(string word, Predicate<CastMember> fits)
    {
        if (!byWord.TryGetValue(word, out var members))
        {
            return null;
        }

        for (var at = members.Count - 1; at >= 0 && at >= members.Count - MostLookedAt; at--)
        {
            if (fits(members[at]))
            {
                return members[at];
            }
        }

        return null;
    }

    private static bool IsSame(PrintedName name, CastMember member)
    {
        var isPerson = name.Kind == SourceKind.Person;
        if (member.Source.Kind == SourceKind.Person && (isPerson || !name.IsCertain))
        {
            return ArePersonsSame(name, member);
        }

        return member.Source.Kind == SourceKind.Organisation && (!isPerson || !name.IsCertain)
            && (IsPart(name.Keys, member.Keys) || IsPart(member.Keys, name.Keys));
    }

    private static bool ArePersonsSame(PrintedName name, CastMember member)
    {
        var (one, other) = (name.Keys, member.Keys);
        if (name.Gender != Gender.Unknown && member.Gender != Gender.Unknown && name.Gender != member.Gender)
        {
            return false;
        }

        if (one.Length == 1 || other.Length == 1)
        {
            return one[^1] == other[^1] || (one.Length == 1 && one[0] == other[0]) || (other.Length == 1 && one[0] == other[0]);
        }

        return one[^1] == other[^1] && (one[0] == other[0] || IsInitial(one[0], other[0]) || IsInitial(other[0], one[0]));
    }

    private static bool IsInitial(string one, string other) => one.Length == 1 && other.StartsWith(one, StringComparison.Ordinal);

    /// <summary>"Times" and "Acme" are parts of "New York Times" and "Acme Inc".</summary>
    private static bool IsPart(string[] part, string[] whole) =>
        part.Length < whole.Length && (whole.AsSpan(0, part.Length).SequenceEqual(part) || whole.AsSpan(whole.Length - part.Length).SequenceEqual(part));

    private void Register(CastMember member, PrintedName name)
    {
        byKey.TryAdd(name.Key, member);
        foreach (var word in name.Keys)
        {
            if (!byWord.TryGetValue(word, out var members))
            {
                byWord[word] = members = [];
            }

            if (members.Count == 0 || members[^1] != member)
            {
                members.Add(member);
            }
        }

        if (name.Kind == SourceKind.Organisation && name.Keys.Length > 1)
        {
            byAcronym[string.Concat(name.Keys.Where(word => word is not ("of" or "and" or "for" or "the")).Select(word => word[0]))] = member;
        }
    }
}
