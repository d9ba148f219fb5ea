namespace NewsReader.Web.Importing.Files;

/// <summary>What came of one of many files.</summary>
public sealed record FileOutcome(string Name, ImportResult Result);
