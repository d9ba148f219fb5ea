using Microsoft.AspNetCore.Components.Forms;

namespace NewsReader.Web.Tests.Articles;

/// <summary>Lets forms be drawn where no request asks for them.</summary>
internal sealed class NoToken : AntiforgeryStateProvider
{
    public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
}
