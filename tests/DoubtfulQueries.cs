using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Web.Storage;

namespace NewsReader.Tests;

internal static class DoubtfulQueries
{
    /// <summary>
    /// What EF only warns of in the log of a reader fails in a test: a page of rows in no order, and rows of two lists joined
    /// each with each.
    /// </summary>
    public static IServiceCollection RefuseDoubtfulQueries(this IServiceCollection services) => services.ConfigureDbContext<NewsDbContext>(
        options => options.ConfigureWarnings(warnings => warnings.Throw(
            CoreEventId.RowLimitingOperationWithoutOrderByWarning,
            CoreEventId.FirstWithoutOrderByAndFilterWarning,
            RelationalEventId.MultipleCollectionIncludeWarning)));
}
