using System.Text;

namespace NewsReader.Articles.Text;

/// <summary>Writes text into HTML. Only what HTML gives a meaning is escaped: letters of all scripts stay as they are.</summary>
public static class Html
{
    /// <summary>The text, safe between tags and inside quoted attributes; characters that HTML forbids are left out.</summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                '\t' or '\n' or '\r' => html.Append(character),
                < ' ' => html,
                _ => html.Append(character),
            };
        }

        return html.ToString();
    }
}
