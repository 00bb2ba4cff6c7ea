using Kanoon.Associations.Application.Queries.Register;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.Rulebook;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Rulebook;

/// <summary>
/// Which open cases a rule governs. A case that was handed in keeps the rules of that day; what is not handed in yet, and
/// what is judged anew every day (councils, reminders), follows a change.
/// </summary>
internal sealed class RuleReach(IAssociationsDb db)
{
    private static readonly FoundingState[] HandedIn =
    [
        FoundingState.Submitted,
        FoundingState.Screening,
        FoundingState.NeedsCorrection,
        FoundingState.FieldVisit,
        FoundingState.CommitteeReview,
        FoundingState.Appealed,
        FoundingState.ReturnedToReview,
    ];

    public (IReadOnlyList<IQueryable<TouchedCase>> Touched, IReadOnlyList<IQueryable<TouchedCase>> Kept) Of(
        RuleName rule,
        DateOnly effectiveFrom
    ) =>
        rule.Code.Split('.') switch
        {
            ["founding", ..] => ([Applications([FoundingState.Draft])], [Applications(HandedIn)]),
            ["renewal", ..] => (
                [Renewals(RenewalState.Draft)],
                [Renewals(RenewalState.Review, RenewalState.NeedsCorrection)]
            ),
            ["council" or "secretary", ..] => ([LiveAssociations()], []),
            ["licence", var name] when name.StartsWith("reminder", StringComparison.Ordinal) => (
                [RunningTerms(effectiveFrom)],
                []
            ),
            ["calendar", ..] => (
                [Applications(HandedIn), Renewals(RenewalState.Review, RenewalState.NeedsCorrection)],
                []
            ),
            _ => (
                [Applications([FoundingState.Draft]), Renewals(RenewalState.Draft)],
                [Applications(HandedIn), Renewals(RenewalState.Review, RenewalState.NeedsCorrection)]
            ),
        };

    private IQueryable<TouchedCase> Applications(FoundingState[] states) =>
        db
            .FoundingApplications.AsNoTracking()
            .Where(application => states.Contains(application.State))
            .OrderBy(application => application.TrackingCode)
            .Select(application => new TouchedCase(
                "foundingApplication",
                application.Id,
                application.TrackingCode,
                application.NameText
            ));

    private IQueryable<TouchedCase> Renewals(params RenewalState[] states) =>
        db
            .Renewals.AsNoTracking()
            .Where(renewal => states.Contains(renewal.State))
            .Join(
                db.Associations,
                renewal => renewal.AssociationId,
                association => association.Id,
                (renewal, association) => new { renewal, association }
            )
            .OrderBy(row => row.renewal.LicenceNumber)
            .Select(row => new TouchedCase(
                "renewal",
                row.renewal.Id,
                row.renewal.LicenceNumber,
                row.association.NameText
            ));

    private IQueryable<TouchedCase> LiveAssociations() =>
        db.Register()
            .AsNoTracking()
            .Where(row => row.Licence.Ending == null)
            .OrderBy(row => row.Licence.Number)
            .Select(row => new TouchedCase(
                "association",
                row.Association.Id,
                row.Licence.Number,
                row.Association.NameText
            ));

    private IQueryable<TouchedCase> RunningTerms(DateOnly from) =>
        db.Register()
            .AsNoTracking()
            .Where(row => row.Licence.Ending == null && row.Licence.EndsOn >= from)
            .OrderBy(row => row.Licence.Number)
            .Select(row => new TouchedCase("licence", row.Licence.Id, row.Licence.Number, row.Association.NameText));
}
