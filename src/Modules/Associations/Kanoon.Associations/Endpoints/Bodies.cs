using Kanoon.Associations.Application.Commands.Councils;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Founding;

namespace Kanoon.Associations.Endpoints;

/// <param name="Id">Of what was created.</param>
internal sealed record Created(Guid Id);

/// <param name="Reason">5 to 2000 characters, for those whom it concerns and for the audit.</param>
internal sealed record ReasonBody(string Reason);

/// <param name="Grounds">Why the decision was wrong; 5 to 2000 characters.</param>
internal sealed record AppealBody(string Grounds);

internal sealed record AppealDecisionBody(AppealOutcome Outcome, string Reason);

/// <param name="NationalCode">Ten digits, Persian or Latin.</param>
/// <param name="Mobile">Any usual way of writing an Iranian mobile number.</param>
internal sealed record FounderBody(string FullName, string NationalCode, string Mobile, DateOnly BirthDate);

/// <param name="Code">The six digits that came to the founder's phone.</param>
internal sealed record ConsentBody(string TrackingCode, string NationalCode, string Code);

/// <param name="NationalCode">Ten digits, Persian or Latin.</param>
/// <param name="FullName">As in the identity card; 3 to 200 characters.</param>
/// <param name="BirthDate">Gregorian.</param>
internal sealed record ClaimBody(string NationalCode, string FullName, DateOnly BirthDate);

/// <summary>What is null stays as it is.</summary>
/// <param name="Reason">Why, and by which papers; 5 to 2000 characters.</param>
internal sealed record PersonCorrectionBody(
    string Reason,
    string? FullName = null,
    DateOnly? BirthDate = null,
    string? Address = null,
    string? PostalCode = null,
    string? Mobile = null
);

/// <summary>One of them, or both.</summary>
/// <param name="NationalCode">Ten digits, Persian or Latin.</param>
/// <param name="Mobile">In any usual spelling.</param>
internal sealed record PeopleSearchBody(string? NationalCode = null, string? Mobile = null);

/// <param name="Into">The record that stays.</param>
internal sealed record MergeBody(Guid Into, string Reason);

internal sealed record ChecklistBody(bool Passed, string? Note = null);

internal sealed record CorrectionsBody(IReadOnlyList<CorrectionItem> Items);

internal sealed record VisitPlanBody(DateOnly PlannedFor);

internal sealed record VisitReportBody(DateOnly VisitedOn, string Report, bool Recommended);

/// <param name="Conditions">What must still be met; empty for a plain approval.</param>
/// <param name="StartsOn">The first day of the licence, today or later; null for today.</param>
internal sealed record ApprovalBody(string Reason, IReadOnlyList<string> Conditions, DateOnly? StartsOn = null);

/// <param name="From">The first day of the term.</param>
internal sealed record CouncilBody(DateOnly From, IReadOnlyList<SeatFields> Seats);

/// <param name="UserId">The secretary's account; null until they have one.</param>
internal sealed record SecretaryBody(string FullName, string NationalCode, string Mobile, Guid? UserId = null);

internal sealed record NoticeBody(string Facts);

internal sealed record ReplyBody(string Reply);

/// <param name="Until">The last day; null where <paramref name="Condition"/> ends it.</param>
internal sealed record SuspensionBody(string Reason, DateOnly? Until = null, string? Condition = null);

internal sealed record RenewalBody(string Statement);

internal sealed record CorrectionBody(string Note);

internal sealed record VariationBody(
    string Name,
    int DistrictCode,
    int NeighbourhoodCode,
    string Address,
    IReadOnlyList<int> Goals,
    string Purpose,
    string Grounds,
    string? PostalCode = null
);
