using System.Globalization;
using NewsReader.Web.Importing.Fetching;

namespace NewsReader.Web.Pictures;

/// <summary>Fetches one picture through the app's one way out, and says in a sentence why one cannot be shown.</summary>
internal sealed class PictureFetcher(PageFetcher fetcher)
{
    public const long MaxBytes = 8 * 1024 * 1024;

    // A phone's browser has to unpack them: 40 megapixels are 160 MB.
    private const long MaxPixels = 40_000_000;

    public async Task FetchAsync(ArticlePicture picture, CancellationToken cancellation)
    {
        switch (await fetcher.FetchPictureAsync(picture.Address, MaxBytes, cancellation))
        {
            case FetchOutcome.Fetched fetched:
                Take(picture, fetched.Bytes);
                break;
            case FetchOutcome.Failed failed:
                picture.Fail(failed.Reason);
                break;
        }
    }

    private static void Take(ArticlePicture picture, byte[] bytes)
    {
        if (RasterPicture.Of(bytes) is not { } raster)
        {
            picture.Fail("What the site sent is no photograph that can be shown safely: only PNG, JPEG, GIF, WebP and AVIF are.");
        }
        else if ((long)raster.Width * raster.Height > MaxPixels)
        {
            picture.Fail(string.Create(CultureInfo.InvariantCulture, $"The picture has {raster.Width:N0} × {raster.Height:N0} pixels, which is more than is shown here."));
        }
        else
        {
            picture.Keep(bytes, raster);
        }
    }
}
