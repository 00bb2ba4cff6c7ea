namespace Kanoon.Associations.Contracts;

/// <summary>The Office issued a letter to an association or about it.</summary>
/// <param name="Number"><c>1405/117</c>: Jalali year of issue and a sequence without gaps.</param>
public sealed record LetterIssued(Guid LetterId, Guid AssociationId, string Number, string Subject, DateOnly On);

/// <summary>The Office took a letter back; it counts no longer.</summary>
public sealed record LetterWithdrawn(Guid LetterId, Guid AssociationId, string Number, string Reason, DateOnly On);
