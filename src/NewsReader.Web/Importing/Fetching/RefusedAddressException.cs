namespace NewsReader.Web.Importing.Fetching;

/// <summary>Carries out of the connecting, whose only way to say no is to throw, that a host is not to be dialled.</summary>
internal sealed class RefusedAddressException(string host) : Exception($"\"{host}\" is not of the public internet.");
