using System.Collections.Frozen;

namespace NewsReader.Articles.Attribution.Words;

/// <summary>
/// The English verbs that report what somebody says, writes, thinks, wants or finds, with what they take as content.
/// One verb a word of the lists; "point+out" needs its particle, "balk+at|on" one of two.
/// </summary>
internal static class ReportingVerbs
{
    private const string Say = """
        say add argue claim announce explain insist warn declare state acknowledge admit deny promise vow pledge concede
        contend conclude assert allege predict testify reply respond write tweet ask recall observe remark comment confirm
        reveal emphasize emphasise stress complain joke quip boast brag caution counter exclaim indicate maintain mention
        proclaim recount reiterate speculate recommend estimate report note suggest point+out lament opine retort theorize
        posit surmise attest affirm reason marvel wonder muse shout yell whisper cry mutter murmur gush
        interject protest shrug reckon volunteer continue elaborate clarify disclose imply hint signal tease
        answer confess fume post remember reminisce concur beg plead allow chip+in chime+in fire+back shoot+back hit+back push+back text scoff grumble sigh
        """;

    private const string Tell = "tell remind assure inform notify reassure advise persuade convince instruct brief";

    private const string That = """
        show learn agree realize realise decide determine rule find demonstrate propose demand prove infer discover
        calculate forecast dispute doubt guess repeat stipulate mean request order teach advise urge cite highlight+how
        underscore+how illustrate+how advocate signify certify tout rejoice resolve vote warn+of|about|against
        """;

    private const string Think = "think believe hope feel expect suspect fear know understand worry assume consider imagine dream figure";

    private const string To = """
        want vow promise pledge threaten refuse decline plan intend hope expect agree offer claim prefer propose aim wish
        aspire long swear seek demand ask vote beg offer opt choose volunteer hesitate dare resolve agree love like hate need
        """;

    private const string Noun = """
        criticize criticise blast slam praise dismiss reject condemn denounce hail applaud defend endorse oppose mock
        ridicule deride describe accuse blame deny question dispute downplay decry lambast lambaste welcome chide rebuke
        castigate disavow deplore commend laud tout bemoan lament favor favour predict propose recommend promise demand
        demanded reiterate express voice rebuff disparage liken cite threaten urge oppose reaffirm foresee envision
        urge acknowledge announce call call+for|on|out|upon balk+at lash+out rail+against warn+of|about|against complain+about
        speak+of|about object+to allude+to refer+to hint+at point+to agree+with|on disagree+with apologize+for apologise+for
        push+back+on rule+out argue+for|against insist+on talk+about|up boast+of|about brag+about speculate+about comment+on
        shrug+off brush+off wave+off play+down advocate believe+in worry+about joke+about hit+out fire+back+at respond+to
        testify+about caution+against beg plead+for throw+out strike+down turn+down approve veto uphold overturn thank invite
        compare attribute regret dread remember doubt consider weigh mull contemplate label brand dub bristle+at appeal+for
        press+for lobby+for campaign+for vote+for|against salute list envisage cancel nominate authorise authorize condone
        resent admire ponder bless forbid ban outlaw sanction prohibit order request instruct challenge contest rebut refute
        debunk disown distrust downplay trumpet herald glorify vilify decry scold berate upbraid reprimand admonish accept
        back scoff+at marvel+at disapprove+of approve+of sympathize+with side+with plead+for
        """;

    private const string Weak = """
        find show learn know continue understand mean prove signal imply hint determine decide rule order repeat
        expect agree figure cry reason shrug indicate add volunteer order report reveal state text brief advise note claim
        mention
        """;

    private static readonly FrozenDictionary<string, CueVerb[]> ByForm = Build();

    /// <summary>The readings of an inflected form; empty when it is no reporting verb.</summary>
    public static CueVerb[] Readings(string lower) => ByForm.TryGetValue(lower, out var readings) ? readings : [];

    private static FrozenDictionary<string, CueVerb[]> Build()
    {
        var verbs = new Dictionary<string, CueFrame>(StringComparer.Ordinal);
        Enter(verbs, Say, CueFrame.Say);
        Enter(verbs, Tell, CueFrame.Tell);
        Enter(verbs, That, CueFrame.That);
        Enter(verbs, Think, CueFrame.Think);
        Enter(verbs, To, CueFrame.To);
        Enter(verbs, Noun, CueFrame.Noun);
        Enter(verbs, Weak, CueFrame.Weak);
        return verbs.SelectMany(Inflect)
            .GroupBy(entry => entry.Form, entry => entry.Verb, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(verb => verb.Particles.Length).ToArray(),
                StringComparer.Ordinal);
    }

    private static void Enter(Dictionary<string, CueFrame> verbs, string list, CueFrame frame)
    {
        foreach (var verb in WordList.Split(list))
        {
            verbs[verb] = verbs.GetValueOrDefault(verb) | frame;
        }
    }

    private static IEnumerable<(string Form, CueVerb Verb)> Inflect(KeyValuePair<string, CueFrame> entry)
    {
        var parts = entry.Key.Split('+');
        var particles = parts[1..].Select(part => part.Split('|')).ToArray();
        var forms = VerbForms.Of(parts[0]);
        yield return (parts[0], new CueVerb(parts[0], VerbForm.Base, entry.Value, particles));
        yield return (forms[0], new CueVerb(parts[0], VerbForm.ThirdPerson, entry.Value, particles));
        yield return (forms[1], new CueVerb(parts[0], VerbForm.Past, entry.Value, particles));
        if (forms[2] != forms[1])
        {
            yield return (forms[2], new CueVerb(parts[0], VerbForm.PastParticiple, entry.Value, particles));
        }

        yield return (forms[3], new CueVerb(parts[0], VerbForm.PresentParticiple, entry.Value, particles));
    }
}
