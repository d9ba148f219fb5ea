using NewsReader.Articles.Identity;

namespace NewsReader.Articles.Tests.Identity;

public sealed class SourceFactsTests
{
    [Theory]
    [InlineData("footballer", null, "senator", null)]
    [InlineData("singer", null, "fisherman", null)]
    [InlineData("Spanish senator", null, "Brazilian senator", null)]
    [InlineData("minister", "Spain’s government", "minister", "Government of Brazil")]
    [InlineData("player", "Harbour FC", "judge", "High Court")]
    public void What_does_not_fit_together_clashes(string role, string? affiliation, string otherRole, string? otherAffiliation) =>
        Assert.NotNull(Printed("Ana Diaz", role, affiliation).ClashWith(Printed("Ana Diaz", otherRole, otherAffiliation)));

    [Theory]
    [InlineData("chief engineer", "City of Porto", "director", "Port Authority")]
    [InlineData("professor", null, "minister", null)]
    [InlineData("general", null, "president", null)]
    [InlineData("footballer", null, "coach", null)]
    [InlineData("footballer", null, null, null)]
    [InlineData("U.S. ambassador to Israel", null, "American senator", null)]
    [InlineData("analyst on Mali", null, "analyst for Sudan", null)]
    [InlineData("singer", "The Band", "senator", "The Band")]
    public void What_one_life_may_hold_does_not_clash(string role, string? affiliation, string? otherRole, string? otherAffiliation) =>
        Assert.Null(Printed("Ana Diaz", role, affiliation).ClashWith(Printed("Ana Diaz", otherRole, otherAffiliation)));

    [Fact]
    public void Other_middle_initials_are_other_people() =>
        Assert.NotNull(Printed("George W. Bush").ClashWith(Printed("George P. Bush")));

    [Fact]
    public void A_missing_initial_settles_nothing() => Assert.Null(Printed("George W. Bush").ClashWith(Printed("George Bush")));

    [Fact]
    public void A_person_and_an_organisation_of_one_name_clash() =>
        Assert.NotNull(Printed("Jordan Rivers").ClashWith(SourceFacts.Of(new ArticleSource { Name = "Jordan Rivers", Kind = SourceKind.Organisation })));

    [Fact]
    public void A_shared_role_is_agreement() => Assert.True(Printed("Ana Diaz", "Mayor").AgreeWith(Printed("Ana Diaz", "mayor")));

    private static SourceFacts Printed(string name, string? role = null, string? affiliation = null) =>
        SourceFacts.Of(new ArticleSource { Name = name, Kind = SourceKind.Person, Role = role, Affiliation = affiliation });
}
