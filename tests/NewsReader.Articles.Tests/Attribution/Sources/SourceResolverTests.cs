namespace NewsReader.Articles.Tests.Attribution.Sources;

public sealed class SourceResolverTests
{
    [Theory]
    [InlineData("Ana Diaz, head of the river program at the Lyle Institute in Mali, said it is over.", "Person: Ana Diaz; head of the river program; Lyle Institute")]
    [InlineData("Ana Diaz, Director at The Beacon, said it is over.", "Person: Ana Diaz; Director; The Beacon")]
    [InlineData("Ana Diaz, the mayor of Lyon, said it is over.", "Person: Ana Diaz; mayor; Lyon")]
    [InlineData("Ana Diaz, 43, a professor of law at Yale, said it is over.", "Person: Ana Diaz; professor of law; Yale")]
    [InlineData("Ana Diaz, a spokeswoman for the Department of Justice, said it is over.", "Person: Ana Diaz; spokeswoman; Department of Justice")]
    [InlineData("Ana Diaz, a retired bookkeeper, said it is over.", "Person: Ana Diaz; retired bookkeeper; -")]
    [InlineData("Ana Diaz, who heads the Lyle Institute, said it is over.", "Person: Ana Diaz; head; Lyle Institute")]
    [InlineData("German Chancellor Anna Weber said it is over.", "Person: Anna Weber; German Chancellor; -")]
    [InlineData("Bank of Spain governor Ana Diaz said it is over.", "Person: Ana Diaz; governor; Bank of Spain")]
    [InlineData("Former Mayor Ana Diaz said it is over.", "Person: Ana Diaz; Former Mayor; -")]
    [InlineData("Sen. Ana Diaz said it is over.", "Person: Ana Diaz; Sen.; -")]
    [InlineData("Lyon’s mayor, Ana Diaz, said it is over.", "Person: Ana Diaz; mayor; Lyon")]
    [InlineData("Ana Diaz of Lowland Bank said it is over.", "Person: Ana Diaz; -; Lowland Bank")]
    [InlineData("“It is over,” said Ana Diaz, director of research at the Lyle Institute.", "Person: Ana Diaz; director of research; Lyle Institute")]
    [InlineData("Ana Diaz, an analyst at the libertarian Lyle Institute, said it is over.", "Person: Ana Diaz; analyst; Lyle Institute")]
    [InlineData("Sen. Ana Diaz (D-Mo.) said it is over.", "Person: Ana Diaz; Sen.; -")]
    [InlineData("Ursula von der Leyen said it is over.", "Person: Ursula von der Leyen; -; -")]
    [InlineData("“It is over,” said Ana Diaz, a teacher in the town of Lere.", "Person: Ana Diaz; teacher; -")]
    [InlineData("J. R. Smith said it is over.", "Person: J. R. Smith; -; -")]
    [InlineData("Ana Diaz, a broker in Lyon, said it is over.", "Person: Ana Diaz; broker in Lyon; -")]
    [InlineData("Sen. Ana Diaz of Utah said it is over.", "Person: Ana Diaz; Sen.; -")]
    [InlineData("City Attorney Ana Diaz said it is over.", "Person: Ana Diaz; City Attorney; -")]
    [InlineData("Supreme Court Justice Ana Diaz said it is over.", "Person: Ana Diaz; Justice; Supreme Court")]
    [InlineData("The plaintiff’s lawyer, Ana Diaz, said it is over.", "Person: Ana Diaz; plaintiff’s lawyer; -")]
    [InlineData("The state chairman, Ana Diaz, said it is over.", "Person: Ana Diaz; state chairman; -")]
    [InlineData("Ana Diaz, the campaign manager, said it is over.", "Person: Ana Diaz; campaign manager; -")]
    [InlineData("Ana Diaz, the Lyle University archaeologist, said it is over.", "Person: Ana Diaz; archaeologist; Lyle University")]
    [InlineData("Ana Diaz, who studies rivers at Lyle University, said it is over.", "Person: Ana Diaz; who studies rivers; Lyle University")]
    [InlineData("Ana Diaz, a spokeswoman for the county, said it is over.", "Person: Ana Diaz; spokeswoman; county")]
    [InlineData("Ana Diaz of the charity Open Door said it is over.", "Person: Ana Diaz; -; Open Door")]
    [InlineData("Ana Diaz, a strategist for Governor Pike, said it is over.", "Person: Ana Diaz; strategist for Governor Pike; -")]
    [InlineData("The chairwoman, Dr. Ana Diaz, said it is over.", "Person: Ana Diaz; chairwoman; -")]
    [InlineData("BBF President Ana Diaz said it is over.", "Person: Ana Diaz; President; BBF")]
    [InlineData("Ana Diaz, director of the small activist group Open Door, said it is over.", "Person: Ana Diaz; director; Open Door")]
    [InlineData("Christian Rev. Tom Lee said it is over.", "Person: Tom Lee; -; -")]
    [InlineData("Her opponent, Rep. Tom Lee, said it is over.", "Person: Tom Lee; Rep.; -")]
    public void People_with_role_and_affiliation(string sentence, string expected) => Assert.Equal([expected], Reading.Sources(sentence));

    [Theory]
    [InlineData("The Lyle Institute said it is over.", "Organisation: Lyle Institute; -; -")]
    [InlineData("The World Health Organization said it is over.", "Organisation: World Health Organization; -; -")]
    [InlineData("Open Door, a rights group, said it is over.", "Organisation: Open Door; -; -")]
    [InlineData("A report from The Beacon says it is over.", "Organisation: The Beacon; -; -")]
    [InlineData("According to a report by the Sahel Monitoring Group, it is over.", "Organisation: Sahel Monitoring Group; -; -")]
    [InlineData("A report by the Sahel Monitoring Group says it is over.", "Organisation: Sahel Monitoring Group; -; -")]
    [InlineData("A Reuters report says it is over.", "Organisation: Reuters; -; -")]
    [InlineData("The report says it is over.", "Document: the report; -; -")]
    [InlineData("Court documents say it is over.", "Document: Court documents; -; -")]
    [InlineData("A senior official said it is over.", "Unnamed: a senior official; -; -")]
    [InlineData("Twelve percent said it is over.", "Group: Twelve percent; -; -")]
    [InlineData("Residents said it is over.", "Group: Residents; -; -")]
    [InlineData("House Republicans said it is over.", "Group: House Republicans; -; -")]
    [InlineData("POLITICORN said it is over.", "Organisation: POLITICORN; -; -")]
    [InlineData("Two people with knowledge of the plan said it is over.", "Group: two people with knowledge of the plan; -; -")]
    public void Sources_that_are_no_persons(string sentence, string expected) => Assert.Equal([expected], Reading.Sources(sentence));

    [Theory]
    [InlineData("Ana Díaz said it is over. Diaz said she is glad.")]
    [InlineData("Ana Díaz said it is over. Ms. Díaz said she is glad.")]
    [InlineData("Ana Díaz said it is over. She said she is glad.")]
    [InlineData("“It is over,” said Ana Díaz, who added that she is glad.")]
    [InlineData("Díaz said it is over. The plan was made by Ana Díaz. Díaz said she is glad.")]
    public void One_person_is_one_source_by_the_fullest_name(string text) => Assert.Equal(["Person: Ana Díaz; -; -"], Reading.Sources(text));

    [Fact]
    public void The_mayor_is_whoever_the_article_calls_so() =>
        Assert.Equal(
            ["Person: Ana Diaz; mayor; Lyle"],
            Reading.Sources("Ana Diaz, the mayor of Lyle, opened the bridge. The mayor said it will last."));

    [Fact]
    public void The_governor_is_the_one_with_the_abbreviated_title() =>
        Assert.Equal(["Person: Ana Diaz; Gov.; -"], Reading.Sources("Gov. Ana Diaz opened the bridge. The governor said it will last."));

    [Fact]
    public void A_short_name_and_an_acronym_are_the_organisation() =>
        Assert.Equal(
            ["Organisation: World Health Organization; -; -"],
            Reading.Sources("The World Health Organization said it is over. The WHO said it is glad."));

    [Fact]
    public void The_report_is_its_issuers() =>
        Assert.Equal(
            ["Organisation: Lyle Institute; -; -"],
            Reading.Sources("A report from the Lyle Institute says it is over. The report adds that it was bad."));

    [Fact]
    public void He_and_she_tell_two_people_apart() =>
        Assert.Equal(
            ["Mary Lee | said | it is over", "Thomas Cole | said | it goes on", "Mary Lee | said | he is wrong"],
            Reading.Of("Mary Lee said it is over. Thomas Cole said it goes on. She said he is wrong."));

    [Fact]
    public void Two_people_of_one_surname_stay_two() =>
        Assert.Equal(
            ["Person: Mary Lee; -; -", "Person: Thomas Lee; -; -"],
            Reading.Sources("Mary Lee said it is over. Thomas Lee said it goes on."));

    [Fact]
    public void A_pronoun_without_antecedent_is_left_open() =>
        Assert.Equal(["nobody | said | it is over"], Reading.Of("She said it is over."));

    [Fact]
    public void Its_director_belongs_to_the_body_before() =>
        Assert.Contains(
            "Person: Ana Diaz; director; Lyle Institute",
            Reading.Sources("The Lyle Institute said it is over. Its director, Ana Diaz, said she is glad."));

    [Fact]
    public void The_companys_director_belongs_to_the_one_that_was_named() =>
        Assert.Contains(
            "Person: Ana Diaz; director; Lowland Steel Inc.",
            Reading.Sources("Lowland Steel Inc. said it is over. Ana Diaz, the company’s director, said she is glad."));

    [Fact]
    public void It_means_what_the_sentence_before_is_about() =>
        Assert.Equal(
            ["the council | said | it is over"],
            Reading.Of("The council put off a vote. It said it is over."));

    [Fact]
    public void His_accountant_is_not_he() =>
        Assert.Equal(
            ["Tom Lee | said | it is over", "his accountant | said | it goes on", "Tom Lee | said | both were right"],
            Reading.Of("Tom Lee said it is over. His accountant said it goes on. He said both were right."));

    [Fact]
    public void A_surname_may_look_like_a_title() =>
        Assert.Equal(
            ["Billie King | said | it is over", "Billie King | said | it was fun"],
            Reading.Of("Billie King said it is over. King said it was fun."));

    [Fact]
    public void A_country_before_a_title_is_nobody() =>
        Assert.Equal(
            ["Mary Lee | said | it is over", "Mary Lee | said | it was bad"],
            Reading.Of("Mary Lee, chief U.S. economist at Lowland Bank, said it is over. She said it was bad."));

    [Fact]
    public void They_means_the_group_before() =>
        Assert.Equal(
            ["residents | said | it is over", "residents | said | nobody had told them"],
            Reading.Of("Many were angry and residents said it is over. They said nobody had told them."));
}
