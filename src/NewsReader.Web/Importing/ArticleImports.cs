using NewsReader.Articles.Importing;
using NewsReader.Web.Correcting;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Importing;

/// <summary>Takes input into the library: reads it, and puts what it gives on the shelf.</summary>
internal sealed class ArticleImports(ArticleImporter importer, ArticleShelf shelf, HostRules rules)
{
    /// <summary>Adds the article, once: the same bytes give the article that is already here.</summary>
    public Task<ImportResult> AddAsync(byte[] bytes, ImportCorrections? corrections = null, CancellationToken cancellation = default) =>
        AddAsync(bytes, corrections ?? ImportCorrections.None, InputOrigin.Unknown, cancellation);

    /// <summary>Adds the article, once: the same bytes, and another page of the same canonical address, give the one that is here.</summary>
    public async Task<ImportResult> AddAsync(byte[] bytes, ImportCorrections corrections, InputOrigin origin, CancellationToken cancellation = default)
    {
        var fingerprint = Original.FingerprintOf(bytes);
        if (await shelf.FindAsync(fingerprint, cancellation) is { } known)
        {
            await shelf.LeadToAsync(known, corrections.FollowedLinkId, cancellation);
            return new ImportResult.AlreadyHere(known);
        }

        var repair = new PageRepair { Rules = await rules.AllAsync(cancellation) };
        switch (importer.Import(bytes, origin, repair))
        {
            case ImportOutcome.Imported imported:
                var original = new Original
                {
                    Article = imported.Article,
                    Fingerprint = fingerprint,
                    Format = imported.Format,
                    Bytes = bytes,
                    Address = origin.Address,
                    Charset = origin.Charset,
                    ReadBy = ArticleImporter.Version,
                    SeenBy = ArticleImporter.Version,
                    RulesApplied = AppliedRules.Of(imported),
                };
                return await shelf.PutAsync(original, corrections, cancellation);
            case ImportOutcome.Rejected rejected:
                return new ImportResult.Rejected(rejected.Kind, rejected.Reason);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
