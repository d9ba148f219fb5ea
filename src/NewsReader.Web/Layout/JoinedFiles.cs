using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;

namespace NewsReader.Web.Layout;

/// <summary>
/// The style sheets and scripts of the pages for reading, several joined to one: a page that asks for a dozen small files is
/// painted later than one that asks for two. Their addresses change with what is in them, so a browser keeps them for good.
/// </summary>
internal sealed class JoinedFiles
{
    private static readonly string[] EveryStyle = ["theme.css", "app.css", "NewsReader.Web.styles.css"];

    private static readonly string[] EveryScript = ScriptsOf("settings", "stored", "state", "keyboard");

    private static readonly string[] OfArticle = ScriptsOf("quotations", "notes", "outline", "position", "add-statement", "sheets", "highlights");

    private readonly Dictionary<string, JoinedFile> byAddress;

    public JoinedFiles(IWebHostEnvironment environment)
    {
        var files = environment.WebRootFileProvider;
        PageStyle = Join("page.css", files, EveryStyle);
        PageScript = Join("page.js", files, EveryScript);
        ArticleStyle = Join("article.css", files, [.. EveryStyle, "article.css"]);
        ArticleScript = Join("article.js", files, [.. OfArticle, .. EveryScript]);
        byAddress = new[] { PageStyle, PageScript, ArticleStyle, ArticleScript }.ToDictionary(file => file.Address, StringComparer.Ordinal);
    }

    public JoinedFile PageStyle { get; }

    public JoinedFile PageScript { get; }

    /// <summary>What <see cref="PageStyle"/> has, and what an article's page needs besides.</summary>
    public JoinedFile ArticleStyle { get; }

    /// <summary>What <see cref="PageScript"/> has, and what an article's page needs besides.</summary>
    public JoinedFile ArticleScript { get; }

    /// <summary>The file at an address; null for one that is no longer, or never was, what we have.</summary>
    public JoinedFile? Find(string address) => byAddress.GetValueOrDefault(address);

    private static string[] ScriptsOf(params string[] names) => [.. names.Select(name => $"reading/{name}.js")];

    private static JoinedFile Join(string name, IFileProvider files, string[] paths)
    {
        var isScript = name.EndsWith(".js", StringComparison.Ordinal);
        var text = string.Join('\n', paths.Select(path => isScript ? Apart(Read(files, path), OfArticle.Contains(path)) : Read(files, path)));
        var bytes = Encoding.UTF8.GetBytes(text);
        var mark = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return new JoinedFile($"/joined/{mark}/{name}", isScript ? "text/javascript" : "text/css", bytes);
    }

    // Each has names of its own, and what goes wrong in one is told and stops none of the others.
    // At the address of an article that is not here there is a page without one.
    private static string Apart(string script, bool isOfArticle) =>
        $"{(isOfArticle ? "if (document.querySelector('.reading')) " : "")}try {{\n{script}\n}} catch (problem) {{ reportError(problem); }}";

    private static string Read(IFileProvider files, string path)
    {
        using var reader = new StreamReader(files.GetFileInfo(path).CreateReadStream());
        return reader.ReadToEnd();
    }
}
