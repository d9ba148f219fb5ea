namespace NewsReader.Web;

/// <summary>A setting is wrong and the app cannot start; the message says which and what to put.</summary>
internal sealed class SettingException(string message) : Exception(message);
