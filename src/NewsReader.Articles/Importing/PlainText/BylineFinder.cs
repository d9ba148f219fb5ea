using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing.PlainText;

/// <summary>Finds the lines that say who wrote it and when.</summary>
internal static partial class BylineFinder
{
    // Bylines and date lines stand near the top or at the very end.
    private const int Near = 14;

    public static void Find(Page page)
    {
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block.IsOpenLine && block.Text.Length <= 240 && (i < Near || i >= page.Blocks.Count - Near))
            {
                Take(page, block, isAtTop: i < Near);
            }
        }

        page.Byline ??= BareNameIn(page) ?? WireCreditIn(page.Blocks);
        DropRoles(page.Blocks);
    }

    // A name alone on its line is a byline when it stands below another line and above the date or what the person does.
    private static Byline? BareNameIn(Page page)
    {
        for (var i = 1; i < Math.Min(page.Blocks.Count, Near); i++)
        {
            var block = page.Blocks[i];
            if (block.IsOpenLine && PersonName.IsPlausible(block.Text) && page.Blocks.Take(i).Any(above => above.IsUndecided)
                && i + 1 < page.Blocks.Count && (page.Blocks[i + 1].Role == BlockRole.Date || IsRole(page.Blocks[i + 1])))
            {
                block.Take(BlockRole.Byline);
                return BylineParser.ParseNames(block.Text);
            }
        }

        return null;
    }

    // "Staff Writer" below the name.
    private static void DropRoles(List<Block> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            if (blocks[i - 1].Role == BlockRole.Byline && IsRole(blocks[i]))
            {
                blocks[i].LeaveOut(BlockRole.Dropped, "what the author does");
            }
        }
    }

    private static bool IsRole(Block block) => block.IsOpenLine && block.Text.Length <= 60 && RoleOfAuthor.IsMatch(block.Text);

    // "(Reporting by Ana Diaz; Editing by Bo Li)" names the author when no byline does.
    private static Byline? WireCreditIn(List<Block> blocks) =>
        blocks.FindLast(block => block.Why == FurnitureLine.WireCreditMark) is { } credit
            ? BylineParser.ParseLine(credit.Text.TrimStart('(', '[').Split(';', ')')[0])
            : null;

    private static void Take(Page page, Block block, bool isAtTop)
    {
        if (page.Byline is null && BylineParser.ParseLine(block.Text) is { } byline)
        {
            page.Byline = byline;
            block.Take(BlockRole.Byline);
            TakeDates(page, block.Text);
        }
        else if (isAtTop && IsDateLine(block.Text, page.Language))
        {
            TakeDates(page, block.Text);
            block.Take(BlockRole.Date);
        }
        else if (block.Text.Length <= 60 && SigningOutlet(block.Text.Trim('(', ')', ' ')) is { } outlet)
        {
            page.Outlet ??= outlet;
            block.LeaveOut(BlockRole.Dropped, "the outlet's signature");
        }
    }

    // An agency alone, or a paper "avec AFP".
    private static string? SigningOutlet(string line)
    {
        var parts = With.Split(line);
        return OutletName.IsAgency(parts[^1]) && parts.Length <= 2 && parts[0].Length > 0 && char.IsLetter(parts[0][0]) && Words.CountIn(parts[0]) <= 4 ? parts[0] : null;
    }

    // Published comes first on pages; a date after "updated" in any of the languages is the later one.
    private static void TakeDates(Page page, string line)
    {
        var from = 0;
        foreach (var date in PrintedDate.FindAll(line, page.Language))
        {
            if (Updated.IsMatch(line[from..Math.Max(from, date.Start)]))
            {
                page.Modified ??= date;
            }
            else
            {
                page.Published ??= date;
            }

            from = date.End;
        }
    }

    // Nothing but dates and the words that pages put around them.
    private static bool IsDateLine(string line, string? language)
    {
        var rest = line;
        var found = false;
        var hasTime = false;
        foreach (var date in PrintedDate.FindAll(line, language).Reverse())
        {
            rest = rest.Remove(date.Start, date.Length);
            found = true;
            hasTime |= date.HasTime;
        }

        // With a time it may name the place too: "Oldport - 6 Mar 2025 - 13:45".
        return found
            ? Words.CountIn(Beside.Replace(rest, "")) <= (hasTime && line.Length <= 70 ? 2 : 0)
            : Ago.IsMatch(line);
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:updated|last modified|modified|aktualisiert|geändert|mis à jour|mise à jour|modifié|actualizad[oa]|modificado|aggiornato|atualizado|bijgewerkt)\b",
        Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Updated { get; }

    [GeneratedRegex(
        @"\b(?:first|published|posted|updated|last|modified|on|at|date|issued|released|created|edited|the|from|by|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs)?|fri|sat|sun"
        + @"|veröffentlicht|erschienen|aktualisiert|stand|am|vom|um|uhr|zuletzt|geändert|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|datum"
        + @"|publiée?|le|mis|mise|à|jour|modifiée?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|et"
        + @"|publicad[oa]|actualizad[oa]|el|a|las|la|h|hora|horas|lunes|martes|miércoles|jueves|viernes|sábado|domingo|fecha|de"
        + @"|pubblicato|aggiornato|il|alle|ore|publicado|atualizado|em|às|gepubliceerd|bijgewerkt|op|\d+\s*min(?:utes?|uten)?(?:\s+(?:read|lesezeit|de lecture|de lectura))?"
        + @"|gmt|utc|cet|est|edt|et|bst|ist|cst)\b",
        Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Beside { get; }

    [GeneratedRegex(@"\s(?:avec|with|mit|con|en met|and|et|und|y)\s", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex With { get; }

    [GeneratedRegex(
        @"^(?:\p{L}[\p{L}'’&\-]*\s){0,4}(?:reporter|correspondent|editor|writer|columnist|contributor|critic|producer|journalist|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journaliste|correspondante?|corresponsal|redactora?|periodista)(?:,?\s\p{L}[\p{L}'’ ]{0,25})?$",
        Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RoleOfAuthor { get; }

    [GeneratedRegex(@"^(?:(?:published|updated|posted)\s*:?\s*)?(?:\d+|an?)\s+(?:minutes?|mins?|hours?|hrs?|days?|weeks?)\s+ago$|^(?:vor|il y a|hace) \d+ \p{L}+$",
        Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ago { get; }
}
