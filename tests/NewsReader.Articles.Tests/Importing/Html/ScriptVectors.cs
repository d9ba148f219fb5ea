using System.Globalization;

namespace NewsReader.Articles.Tests.Importing.Html;

/// <summary>Ways in which pages have got script past filters.</summary>
internal static class ScriptVectors
{
    private const string Prose = "The harbour council voted on Tuesday to close the old coal pier, ending a dispute that has divided the town.";

    private static readonly string[] Events =
    [
        "onload", "onerror", "onclick", "onmouseover", "onfocus", "onblur", "onanimationstart", "onanimationend", "ontransitionend", "onpointerenter",
        "onpointerrawupdate", "onwheel", "onscroll", "ontoggle", "onbegin", "onend", "onrepeat", "onstart", "onfinish", "onbounce", "onbeforeprint",
        "onhashchange", "onpageshow", "onresize", "onpopstate", "onmessage", "oncopy", "oncut", "onpaste", "ondrag", "ondrop", "oninput", "oninvalid",
        "onsearch", "onselect", "onsubmit", "oncanplay", "onended", "onplay", "onseeked", "onloadstart", "onloadedmetadata", "onauxclick", "oncontextmenu",
        "onkeydown", "onbeforetoggle", "oncontentvisibilityautostatechange", "onscrollend", "onfocusin", "onsecuritypolicyviolation",
    ];

    private static readonly string[] Carriers =
        ["<img src=x {0}=alert(1)>", "<svg {0}=alert(1)></svg>", "<body {0}=alert(1)>", "<p tabindex=1 {0}='alert(1)'>" + Prose + "</p>"];

    private static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", "java\rscript:alert(1)",
        "\u0001javascript:alert(1)", "javascript&colon;alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "&#0000106avascript:alert(1)",
        "javascript&#58;alert(1)", "javascript&#x3a;alert(1)", "javascript&Tab;:alert(1)", "javascript&NewLine;:alert(1)", "javascript://%0aalert(1)",
        "javascript://https://a.example/%0aalert(1)", "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        "data:image/svg+xml,<svg onload=alert(1)>", "vbscript:msgbox(1)", "feed:javascript:alert(1)", "view-source:javascript:alert(1)", "jar:javascript:alert(1)!/",
        "file:///etc/passwd", "blob:https://a.example/1", "about:blank", "ftp://a.example/", "//[", "https://", "https://a.example/\" onclick=alert(1) x=\"",
        "https://a.example/)[x](javascript:alert(1)", "https://a.example/>)[x](javascript:alert(1)", "https://a.example/<script>alert(1)</script>",
        "https://a.example/\\\">x", "http:javascript:alert(1)", "tel:1", "ms-settings:", "intent://a#Intent;end", "https:\\\\a.example\\x",
    ];

    private static readonly string[] LinkCarriers =
    [
        "<p>" + Prose + " <a href=\"{0}\">a link in the text</a></p>", "<p><a href='{0}'>A whole paragraph that is one link to somewhere else</a></p>",
        "<p>" + Prose + "</p><img src=\"{0}\" alt=\"{0}\">", "<figure><img src=\"{0}\" alt='x](y'><figcaption>" + Prose + "</figcaption></figure>",
        "<h3>Similar Posts</h3><ul><li><a href=\"{0}\">Another story altogether</a></li></ul>", "<link rel=canonical href=\"{0}\"><base href=\"{0}\">",
        "<math><maction xlink:href=\"{0}\">x</maction></math>", "<form action=\"{0}\"><button formaction=\"{0}\">Go</button></form>",
    ];

    private static readonly string[] Elements =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//a.example/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "<script\n>alert(1)</script\n>", "<script/x>alert(1)</script>",
        "<script>alert(1)", "<<script>alert(1)//<</script>", "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<object data=javascript:alert(1)></object>",
        "<embed src=javascript:alert(1)>", "<applet code=x></applet>", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<link rel=stylesheet href=javascript:alert(1)>", "<style>@import 'javascript:alert(1)';</style>",
        "<style>*{background:url(javascript:alert(1))}</style>", "<div style='background:url(javascript:alert(1))'>x</div>", "<div style='width:expression(alert(1))'>x</div>", "<svg><script>alert(1)</script></svg>", "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
        "<svg><animate attributeName=href values=javascript:alert(1)></svg>", "<svg><foreignObject><p><script>alert(1)</script></p></foreignObject></svg>", "<svg><style><img src=x onerror=alert(1)></style></svg>", "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<math><style><img src=x onerror=alert(1)></style></math>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>", "<textarea></textarea><img src=x onerror=alert(1)>", "<title></title><img src=x onerror=alert(1)>", "<xmp></xmp><img src=x onerror=alert(1)>", "<plaintext><img src=x onerror=alert(1)>",
        "<!--><img src=x onerror=alert(1)>-->", "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->", "<![CDATA[<script>alert(1)</script>]]>", "<?xml version='1.0'?><x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>", "<template><script>alert(1)</script></template>",
        "<details open ontoggle=alert(1)><summary>x</summary></details>", "<marquee onstart=alert(1)>x</marquee>", "<video><source onerror=alert(1)></video>", "<audio src=x onerror=alert(1)></audio>", "<input autofocus onfocus=alert(1)>",
        "<select autofocus onfocus=alert(1)></select>", "<keygen autofocus onfocus=alert(1)>", "<isindex type=image src=1 onerror=alert(1)>", "<frameset onload=alert(1)></frameset>", "<base href=javascript:/alert(1)//>",
        "<a href='x' ping='javascript:alert(1)'>x</a>", "<button popovertarget=x>Go</button><div popover id=x onbeforetoggle=alert(1)>x</div>", "<dialog open onclose=alert(1)><form method=dialog><button>x</button></form></dialog>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", "<p>&amp;lt;img src=x onerror=alert(1)&amp;gt;</p>",
        "<p>[x](javascript:alert(1))</p>", "<p>![x](javascript:alert(1))</p>", "<p>&lt;javascript:alert(1)&gt;</p>", "<p>[x]: javascript:alert(1)\n\n[x]</p>", "<p>`</p><p>&lt;img src=x onerror=alert(1)&gt;`</p>",
        "<pre>```\n&lt;script&gt;alert(1)&lt;/script&gt;</pre>", "<pre><code>````\n</code></pre><p>&lt;img src=x onerror=alert(1)&gt;</p>", "<code>`&lt;img src=x onerror=alert(1)&gt;`</code>", "<table><tr><td>a|b</td><td>&lt;script&gt;|</td></tr><tr><td>[x](javascript:1)</td><td>x</td></tr></table>", "<blockquote><p>&gt; &lt;script&gt;alert(1)&lt;/script&gt;</p></blockquote>",
        "<img alt='](javascript:alert(1)) ![' src='https://a.example/x.png'>", "<img alt='\"><script>alert(1)</script>' src='https://a.example/x.png'>", "<img src='https://a.example/x.png) [x](javascript:alert(1)'>", "<img src=\"https://a.example/x.png\nonerror=alert(1)\">", "<a title='x' href='https://a.example/'>]( javascript:alert(1) )[</a>",
        "<h2>&lt;script&gt;alert(1)&lt;/script&gt;</h2><p>x</p>", "<li>&lt;script&gt;alert(1)&lt;/script&gt;</li>", "<p>\u0000<\u0000script>alert(1)</script></p>", "<p>\u2028&lt;script&gt;alert(1)</p>", "<a href=\"javas\u0000cript:alert(1)\">x</a>",
        "<ruby>x<rp><script>alert(1)</script></rp></ruby>", "<bdo dir=rtl onmouseover=alert(1)>x</bdo>", "<slot name=x onslotchange=alert(1)></slot>", "<x-a is=script onclick=alert(1)>x</x-a>", "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>",
        "<form><input name=attributes><input onfocus=alert(1) autofocus></form>", "<form id=x></form><button form=x formaction=javascript:alert(1)>x</button>", "<img name=getElementById src=x onerror=alert(1)>", "<a id=x name=y href='clobbered:1'>x</a>", "<portal src=javascript:alert(1)></portal>",
    ];

    /// <summary>Those that can stand beside others on one page.</summary>
    public static IEnumerable<string> Tame { get; } =
    [
        .. Events.SelectMany(handler => Carriers.Select(carrier => string.Format(CultureInfo.InvariantCulture, carrier, handler))),
        .. Addresses.SelectMany(address => LinkCarriers.Select(carrier => carrier.Replace("{0}", address, StringComparison.Ordinal))),
    ];

    /// <summary>Those that may swallow what follows them.</summary>
    public static IEnumerable<string> Wild { get; } = Elements;

    public static IEnumerable<string> All => Tame.Concat(Wild);
}
