namespace NewsReader.Benchmarks.Attribution.Corpus;

/// <summary>Where the repository keeps what is learned from and what is learned.</summary>
internal sealed class CorpusFolders(string root)
{
    public string Gum => Path.Combine(root, "corpus", "gum");

    public string WordNet => Path.Combine(root, "corpus", "wordnet", "classes.tsv");

    public string Frames => Path.Combine(root, "corpus", "wordnet", "frames.tsv");

    public string Attitudes => Path.Combine(root, "corpus", "words", "attitudes.txt");

    public string Cues => Path.Combine(root, "corpus", "words", "cues.txt");

    public string IrregularVerbs => Path.Combine(root, "corpus", "words", "irregular-verbs.txt");

    public string Train => Path.Combine(root, "corpus", "attribution", "train");

    public string Test => Path.Combine(root, "corpus", "attribution", "test");

    public string GumAttributions => Path.Combine(root, "corpus", "attribution", "gum");

    public string Model => Path.Combine(root, "src", "NewsReader.Articles", "Attribution", "Tagging", "english.model");

    /// <summary>The repository around the working folder or the program.</summary>
    public static CorpusFolders Find()
    {
        var folder = new DirectoryInfo(Environment.CurrentDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsReader.sln")))
        {
            folder = folder.Parent;
        }

        return new CorpusFolders(folder?.FullName ?? Environment.CurrentDirectory);
    }
}
