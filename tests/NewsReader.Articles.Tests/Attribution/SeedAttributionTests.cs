using NewsReader.Articles.Attribution;

namespace NewsReader.Articles.Tests.Attribution;

/// <summary>The article that every first run imports.</summary>
public sealed class SeedAttributionTests
{
    private static readonly string[] Paragraphs =
    [
        "Initially brought in to stabilize Mali, Russian mercenaries, known collectively as the Wagner Group, have reportedly exacerbated security challenges in the region, facing significant backlash from the local population.",
        "Years after their arrival, the presence of Russian mercenaries in Mali intended to stabilize the government has instead led to deeper crises. A report from The Sentry highlights this failure, mentioning that instead of pacifying the region, Wagner has intensified the existing security issues.",
        "The Wagner Group’s inability to secure control over significant parts of northern and central Mali has been a crucial failure. Despite their efforts, they could not gain mining licenses for gold extraction—a significant loss considering the potential revenue from gold could have substantially aided Mali’s strained finances.",
        "According to Justyna Gudzowska, Director at The Sentry, the Wagner Group has not only been ineffective but has also participated in actions that have led to severe distrust among the Malian population. Reports of abuse and misconduct by Wagner mercenaries towards civilians have severely damaged their reputation and that of the Malian forces.",
        "Ulf Lässing, head of the Sahel program at the Konrad-Adenauer-Stiftung in Mali, points out that the Malian military is either seen as complicit or incapable of controlling their foreign partners. This perception has critically harmed the crucial relationship between the military and the civilian population, essential for successful security operations.",
        "Amidst these challenges, Mali has started exploring new military partnerships. Lässing notes that Mali has turned to Turkey for military drones, which have become increasingly popular with the Malian government due to their effectiveness in monitoring vast areas that were previously challenging to oversee. These drones from the Turkish company Baykar have provided Mali with new surveillance capabilities, contrasting with the less reliable Russian jets and helicopters, some of which have crashed.",
        "With the Wagner Group officially leaving Mali in June and being replaced by Russia’s “Afrikakorps,” which serves officially as trainers, the security situation remains precarious. Recent attacks by militias linked to Al-Qaeda, including the destruction of numerous fuel trucks, highlight ongoing vulnerabilities.",
        "Since Wagner’s withdrawal, Mali’s relations with European countries, particularly France, have been strained. However, a report from The Sentry suggests that there is a lack of understanding from the European Union regarding the extent of Russian influence in Mali, potentially opening new avenues for diplomatic engagement from European actors.",
    ];

    private static readonly FoundAttribution[] Shown =
        [.. AttributionFinder.FindIn(new AttributableText(Paragraphs, "en")).Where(found => found.Confidence >= AttributionFinder.SureFrom)];

    private static readonly FoundAttribution[] Credited = [.. Shown.Where(found => found.Source is not null)];

    [Fact]
    public void Three_sources_are_credited() =>
        Assert.Equal(
            [
                (SourceKind.Organisation, "The Sentry", null, null),
                (SourceKind.Person, "Justyna Gudzowska", "Director", "The Sentry"),
                (SourceKind.Person, "Ulf Lässing", "head of the Sahel program", "Konrad-Adenauer-Stiftung"),
            ],
            Credited.Select(found => found.Source!).Distinct().Select(source => (source.Kind, source.Name, source.Role, source.Affiliation)));

    [Fact]
    public void Each_says_its_own()
    {
        string[] expected =
        [
            "1 | The Sentry | mentioning | that instead of pacifying the region, Wagner has intensified the existing security issues",
            "3 | Justyna Gudzowska | According to | the Wagner Group has not only been ineffective but has also participated in actions that have led to severe distrust among the Malian population",
            "4 | Ulf Lässing | points out | that the Malian military is either seen as complicit or incapable of controlling their foreign partners",
            "5 | Ulf Lässing | notes | that Mali has turned to Turkey for military drones, which have become increasingly popular with the Malian government due to their effectiveness in monitoring vast areas that were previously challenging to oversee",
            "7 | The Sentry | suggests | that there is a lack of understanding from the European Union regarding the extent of Russian influence in Mali, potentially opening new avenues for diplomatic engagement from European actors",
        ];

        Assert.Equal(expected, Credited.Select(found =>
            $"{found.Content[0].Paragraph} | {found.Source!.Name} | {At(Assert.Single(found.Cue))} | {At(Assert.Single(found.Content))}"));
        Assert.All(Credited, found => Assert.Equal(QuotationKind.Indirect, found.Kind));
    }

    [Fact]
    public void A_term_in_quotation_marks_is_nobodys() =>
        Assert.DoesNotContain(
            Shown,
            found => found.Content.Any(place => At(place).Contains("Afrikakorps", StringComparison.Ordinal)));

    private static string At(TextPlace place) => Paragraphs[place.Paragraph].Substring(place.Start, place.Length);
}
