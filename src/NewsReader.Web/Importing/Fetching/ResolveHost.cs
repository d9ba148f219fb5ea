using System.Net;

namespace NewsReader.Web.Importing.Fetching;

/// <summary>Asks for the addresses of a host. Tests put their own answers here.</summary>
internal delegate Task<IPAddress[]> ResolveHost(string host, CancellationToken cancellation);
