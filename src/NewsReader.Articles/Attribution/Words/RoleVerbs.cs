namespace NewsReader.Articles.Attribution.Words;

/// <summary>Verbs that say what somebody is: "who heads the bank" is its head.</summary>
internal static class RoleVerbs
{
    public static string? NounOf(string verb) => verb switch
    {
        "heads" => "head",
        "leads" => "leader",
        "chairs" => "chair",
        "directs" => "director",
        "founded" => "founder",
        "co-founded" => "co-founder",
        "owns" => "owner",
        "edits" => "editor",
        _ => null,
    };
}
