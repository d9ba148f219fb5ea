namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// What a word may mean, packed: as a verb and as a noun its most usual lexicographer's file of WordNet, whether any
/// sense is one of saying or thinking, a person, a group or something said, how strong a cue our own lists hold it, and its
/// frames: what may follow a verb, and which attitude an adjective or a noun tells.
/// </summary>
internal readonly record struct WordClass(uint Bits)
{
    private const int NounShift = 8;
    private const int VerbFrameShift = 16;
    private const int NounFrameShift = 24;
    private const int AdjectiveFrameShift = 28;

    /// <summary>The verb's file (4 bits), saying and thinking (a bit each), the cue's strength (2 bits).</summary>
    public uint AsVerb => Bits & 0xFFu;

    /// <summary>The noun's file (5 bits), person, group and something said (a bit each).</summary>
    public uint AsNoun => (Bits >> NounShift) & 0xFFu;

    /// <summary>0 for no cue, 1 may be one, 2 usually is, 3 nearly always is.</summary>
    public uint CueStrength => (Bits >> 6) & 3;

    public bool MaySay => (Bits & 0x10) != 0;

    public bool MayThink => (Bits & 0x20) != 0;

    /// <summary>What may follow it, a bit each: "that", "whether", "to", somebody and "to", a participle, "to" somebody; and feeling, perceiving.</summary>
    public uint VerbFrames => (Bits >> VerbFrameShift) & 0xFF;

    /// <summary>A bit each for saying, thinking, feeling, and for our own list of attitudes.</summary>
    public uint NounFrames => (Bits >> NounFrameShift) & 0xF;

    /// <summary>The same of an adjective.</summary>
    public uint AdjectiveFrames => Bits >> AdjectiveFrameShift;

    public static WordClass Of(int verbFile, bool says, bool thinks, int cueStrength, int nounFile, bool person, bool group, bool said) =>
        new((uint)(verbFile | (says ? 0x10 : 0) | (thinks ? 0x20 : 0) | (cueStrength << 6)
            | (nounFile << NounShift) | (person ? 0x2000 : 0) | (group ? 0x4000 : 0) | (said ? 0x8000 : 0)));

    public WordClass WithVerbFrames(uint frames) => new(Bits | (frames << VerbFrameShift));

    public WordClass WithNounFrames(uint frames) => new(Bits | (frames << NounFrameShift));

    public WordClass WithAdjectiveFrames(uint frames) => new(Bits | (frames << AdjectiveFrameShift));
}
