namespace Kanoon.Associations.Domain.Common;

/// <summary>Characters. The same numbers bound the validators.</summary>
internal static class Lengths
{
    public const int Name = 150;
    public const int Person = 120;
    public const int Address = 300;
    public const int Note = 500;
    public const int Text = 3000;

    /// <summary>No longer than what the audit keeps.</summary>
    public const int Reason = 2000;

    public const int Json = 8000;

    /// <summary>The longest letter, with what JSON adds to it.</summary>
    public const int LetterJson = 100_000;
}
