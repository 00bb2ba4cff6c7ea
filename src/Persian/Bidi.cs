namespace Kanoon.Persian;

/// <summary>Direction marks for identifiers inside Persian text. Source: Unicode Annex 9, explicit isolates.</summary>
public static class Bidi
{
    private const char LeftToRightIsolate = '\u2066';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>The text between LRI (U+2066) and PDI (U+2069), so that its parts keep their order.</summary>
    public static string IsolateLeftToRight(string text) => $"{LeftToRightIsolate}{text}{PopDirectionalIsolate}";
}
