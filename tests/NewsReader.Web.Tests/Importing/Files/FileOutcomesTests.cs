using AngleSharp.Dom;
using Bunit;
using NewsReader.Articles.Importing;
using NewsReader.Web.Importing;
using NewsReader.Web.Importing.Files;

namespace NewsReader.Web.Tests.Importing.Files;

public sealed class FileOutcomesTests : BunitContext
{
    [Fact]
    public void A_blank_parts_a_files_name_from_what_came_of_it()
    {
        FileOutcome[] outcomes =
        [
            new("one.txt", new ImportResult.Added(1)), new("fr.txt", new ImportResult.AlreadyHere(1)),
            new("empty.txt", new ImportResult.Rejected(RejectionKind.Empty, "There is no text to import.")),
        ];

        var list = Render<FileOutcomes>(parameters => parameters.Add(list => list.Outcomes, outcomes).Add(list => list.Total, 3));

        Assert.Equal(
            ["one.txt added", "fr.txt was here already", "empty.txt not added: There is no text to import."],
            list.FindAll("li").Select(line => line.Text().Trim()));
    }
}
