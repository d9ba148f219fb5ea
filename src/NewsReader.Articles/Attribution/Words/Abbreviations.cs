using System.Collections.Frozen;

namespace NewsReader.Articles.Attribution.Words;

/// <summary>Words whose full stop belongs to them, so that it ends no sentence.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Words = WordList.Of("""
        mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr maj adm brig cpl pvt hon rev fr msgr st mt
        jr sr vs no nos fig dept inc corp co ltd bros assn etc approx est al ph d.c u.s u.k u.n e.u a.m p.m i.e e.g
        jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ave blvd rd vol ed pp
        bzw z.b usw ca nr str hr frl dipl ing mme mlle m mm mgr sra sr srta dra ud uds ee uu art
        ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa tenn tex
        vt va wash wis wyo n.y n.j n.c s.c n.h n.m
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool KeepsStop(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) && word[0] != 'I';
        }

        if (word.Length > 7 || !char.IsLetter(word[0]))
        {
            return false;
        }

        if (word.Length % 2 == 1 && IsInitials(word))
        {
            return true;
        }

        Span<char> lower = stackalloc char[8];
        var length = word.ToLowerInvariant(lower);
        return !IsPlainWord(word) && Lookup.Contains(lower[..length]);
    }

    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (at % 2 == 0 ? !char.IsLetter(word[at]) : word[at] != '.')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"no", "mar" and their like abbreviate only as "No." and "Mar.".</summary>
    private static bool IsPlainWord(ReadOnlySpan<char> word) =>
        word is "no" or "art" or "fig" or "mar" or "sun" or "sat" or "la" or "ed" or "miss" or "mass" or "ill" or "ind" or "al"
            or "del" or "wash" or "pa" or "co" or "ca" or "est";
}
