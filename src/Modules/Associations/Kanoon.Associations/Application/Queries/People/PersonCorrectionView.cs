using Kanoon.Associations.Domain.People;

namespace Kanoon.Associations.Application.Queries.People;

/// <summary>A wish to have a record corrected; what is null was not asked for.</summary>
/// <param name="Mobile">Masked.</param>
/// <param name="DueOn">The last day for the Office to decide.</param>
internal sealed record PersonCorrectionView(
    Guid Id,
    int Version,
    Guid PersonId,
    string? FullName,
    DateOnly? BirthDate,
    string? Address,
    string? PostalCode,
    string? Mobile,
    string Reason,
    PersonCorrectionState State,
    DateTime RequestedAt,
    DateOnly DueOn,
    DateOnly? DecidedOn,
    string? DecisionReason
)
{
    public static PersonCorrectionView Of(PersonCorrection correction, Func<string, string> mask) =>
        new(
            correction.Id,
            correction.Version,
            correction.PersonId,
            correction.FullName,
            correction.BirthDate,
            correction.Address,
            correction.PostalCode,
            correction.Mobile is null ? null : mask(correction.Mobile),
            correction.Reason,
            correction.State,
            correction.RequestedAt,
            correction.DueOn,
            correction.DecidedOn,
            correction.DecisionReason
        );
}
