namespace NewsReader.Web.Sources;

/// <summary>What a list of sources is ranked by.</summary>
public enum SourceOrder
{
    Statements,
    Articles,
    Recent,
}
