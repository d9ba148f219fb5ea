namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What the first stage sees of a token: words, shapes, parts of speech and classes around it.</summary>
internal static class SurfaceFeatures
{
    public static void Write(ParagraphContext context, int i, ref FeatureList features)
    {
        WriteWords(context, i, ref features);
        WriteForms(context, i, ref features);
        WriteTags(context, i, ref features);
        WriteClasses(context, i, ref features);
    }

    private static void WriteWords(ParagraphContext context, int i, ref FeatureList features)
    {
        var word = context.Word(i);
        features.Add(0);
        features.Add(word);
        features.Add(context.Word(i - 1));
        features.Add(context.Word(i - 2));
        features.Add(context.Word(i - 3));
        features.Add(context.Word(i + 1));
        features.Add(context.Word(i + 2));
        features.Add(context.Word(i + 3));
        features.Add(context.Word(i - 1), word);
        features.Add(word, context.Word(i + 1));
        features.Add(context.Word(i + 1), context.Word(i + 2));
        features.Add(context.Word(i - 2), context.Word(i - 1));
    }

    private static void WriteForms(ParagraphContext context, int i, ref FeatureList features)
    {
        var token = context.Paragraph.Tokens[i];
        features.Add(token.Suffix);
        features.Add(token.ShortSuffix);
        features.Add(token.Prefix);
        features.Add(token.Shape);
        features.Add(context.Shape(i - 1), token.Shape);
        features.Add(token.Shape, context.Shape(i + 1));
    }

    private static void WriteTags(ParagraphContext context, int i, ref FeatureList features)
    {
        var (before, tag, after) = (context.Tag(i - 1), context.Tag(i), context.Tag(i + 1));
        features.Add(tag);
        features.Add(before);
        features.Add(after);
        features.Add(before, tag);
        features.Add(tag, after);
        features.Add(before, tag, after);
        features.Add(context.Tag(i - 2), before, tag);
        features.Add(tag, after, context.Tag(i + 2));
        features.Add(context.Word(i), after);
        features.Add(before, context.Word(i));
        features.Add((tag << 8) | after, (context.Tag(i + 2) << 8) | context.Tag(i + 3));
    }

    private static void WriteClasses(ParagraphContext context, int i, ref FeatureList features)
    {
        var own = context.Class(i);
        features.Add(own);
        features.Add(context.Class(i - 1));
        features.Add(context.Class(i + 1));
        features.Add(context.Class(i - 2));
        features.Add(context.Class(i + 2));
        features.Add(own, context.Class(i + 1));
        features.Add(context.Class(i - 1), own);
        features.Add(own, context.Tag(i + 1));
        features.Add(context.Tag(i - 1), own);
        features.Add(own, context.Word(i + 1));
        features.Add(context.Cue(i), context.Tag(i));
        features.Add(context.Cue(i), context.Tag(i), context.Tag(i - 1), context.Tag(i + 1));
    }
}
