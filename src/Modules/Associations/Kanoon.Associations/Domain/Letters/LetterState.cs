namespace Kanoon.Associations.Domain.Letters;

internal enum LetterState
{
    Draft,
    Issued,

    /// <summary>Taken back by the Office; it keeps its number.</summary>
    Withdrawn,
}
