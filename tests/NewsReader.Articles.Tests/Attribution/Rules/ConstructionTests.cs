namespace NewsReader.Articles.Tests.Attribution.Rules;

/// <summary>The ways in which English news says who said what.</summary>
public sealed class ConstructionTests
{
    [Theory]
    [InlineData("Ana Diaz said the bridge will close.", "Ana Diaz | said | the bridge will close")]
    [InlineData("Ana Diaz said that the bridge will close.", "Ana Diaz | said | that the bridge will close")]
    [InlineData("The bridge will close, Ana Diaz said.", "Ana Diaz | said | The bridge will close")]
    [InlineData("The bridge, Ana Diaz said, will close in March.", "Ana Diaz | said | The bridge … will close in March")]
    [InlineData("Ana Diaz told reporters on Monday that the bridge will close.", "Ana Diaz | told | that the bridge will close")]
    [InlineData("Ana Diaz said in a statement on Monday that the bridge will close.", "Ana Diaz | said | that the bridge will close")]
    [InlineData("Ana Diaz on Monday announced that the bridge will close.", "Ana Diaz | announced | that the bridge will close")]
    [InlineData("Ana Diaz has repeatedly denied that the bridge is unsafe.", "Ana Diaz | has repeatedly denied | that the bridge is unsafe")]
    [InlineData("Ana Diaz went on to say that the bridge is old.", "Ana Diaz | went on to say | that the bridge is old")]
    [InlineData("Ana Diaz points out that the bridge is old.", "Ana Diaz | points out | that the bridge is old")]
    [InlineData("Critics argue that the bridge is too old.", "Critics | argue | that the bridge is too old")]
    [InlineData("Lawyers for the club contend that the bridge is safe.", "Lawyers for the club | contend | that the bridge is safe")]
    [InlineData("Ana Diaz believes the bridge will hold.", "Ana Diaz | believes | the bridge will hold")]
    [InlineData("Ana Diaz vowed to repair the bridge.", "Ana Diaz | vowed | to repair the bridge")]
    [InlineData("Ana Diaz condemned the attack on the bridge.", "Ana Diaz | condemned | the attack on the bridge")]
    [InlineData("Ana Diaz balked at the price of the bridge.", "Ana Diaz | balked at | the price of the bridge")]
    [InlineData("Ana Diaz wondered whether the bridge would hold.", "Ana Diaz | wondered | whether the bridge would hold")]
    public void Content_beside_a_cue_verb(string sentence, string expected) => Assert.Equal([expected], Reading.Of(sentence));

    [Theory]
    [InlineData("According to Ana Diaz, the bridge is closed.", "Ana Diaz | According to | the bridge is closed")]
    [InlineData("The bridge is closed, according to Ana Diaz, the mayor of Lyle.", "Ana Diaz | according to | The bridge is closed")]
    [InlineData("The bridge, according to Ana Diaz, is closed.", "Ana Diaz | according to | The bridge … is closed")]
    [InlineData("But according to the report, the bridge is closed.", "the report | according to | the bridge is closed")]
    public void According_to(string sentence, string expected) => Assert.Equal([expected], Reading.Of(sentence));

    [Theory]
    [InlineData("Ana Diaz opened the bridge, saying that it would last.", "Ana Diaz | saying | that it would last")]
    [InlineData("A report from Acme Corp. runs to ninety pages, noting that the bridge is old.", "Acme Corp. | noting | that the bridge is old")]
    [InlineData("Ana Diaz, who argued that the bridge is old, left.", "Ana Diaz | argued | that the bridge is old")]
    public void Participles_and_relative_clauses(string sentence, string expected) => Assert.Equal([expected], Reading.Of(sentence));

    [Fact]
    public void A_participle_adds_to_what_was_said() =>
        Assert.Equal(
            ["Ana Diaz | said | the bridge is closed", "Ana Diaz | adding | that nobody was hurt"],
            Reading.Of("Ana Diaz said the bridge is closed, adding that nobody was hurt."));

    [Fact]
    public void Two_verbs_share_a_source() =>
        Assert.Equal(
            ["Ana Diaz | said | the bridge is closed", "Ana Diaz | vowed | to repair it"],
            Reading.Of("Ana Diaz said the bridge is closed and vowed to repair it."));

    [Fact]
    public void Two_sources_in_a_sentence_keep_their_own() =>
        Assert.Equal(
            ["Ana Diaz | said | the bridge is closed", "Tom Lee | insisted | that it is open"],
            Reading.Of("Ana Diaz said the bridge is closed, but Tom Lee insisted that it is open."));

    [Fact]
    public void Of_attributions_within_attributions_the_outermost_is_kept() =>
        Assert.Equal(
            ["Ana Diaz | said | Tom Lee believes the bridge is closed"],
            Reading.Of("Ana Diaz said Tom Lee believes the bridge is closed."));

    [Theory]
    [InlineData("The bridge has reportedly closed.", "nobody | reportedly | The bridge has … closed")]
    [InlineData("The bridge is expected to close in March.", "nobody | is expected | The bridge … to close in March")]
    public void Hedges_have_no_source(string sentence, string expected) => Assert.Equal([expected], Reading.Of(sentence));

    [Theory]
    [InlineData("Several states plan ahead of the storm.")]
    [InlineData("The notes and claims of both states fill a shelf.")]
    [InlineData("His stated plan costs a fortune.")]
    [InlineData("The people accused of the theft are at large.")]
    [InlineData("The presence of troops in the town intended to calm it failed.")]
    [InlineData("On Monday the council meets again.")]
    public void Nouns_and_adjectives_are_no_cues(string sentence) => Assert.Empty(Reading.Of(sentence));
}
