namespace NewsReader.Articles.Identity;

/// <summary>
/// The walks of life that one person seldom has two of. Politics, law, science, business and the forces are one: people go
/// from each to the others all the time.
/// </summary>
internal enum Walk
{
    PublicLife,
    Sport,
    Stage,
    Everyday,
}
