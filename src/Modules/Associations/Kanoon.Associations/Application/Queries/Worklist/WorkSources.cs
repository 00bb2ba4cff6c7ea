using Kanoon.Associations.Domain.Founding;
using Kanoon.Associations.Domain.Licences;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Worklist;

/// <summary>Where the Office's work comes from.</summary>
internal sealed class WorkSources(IAssociationsDb db)
{
    /// <summary>By kind, in the order in which they are listed where they are due on one day.</summary>
    public IEnumerable<(WorkKind Kind, IQueryable<Waiting> Rows)> All(DateOnly today) =>
        [
            (
                WorkKind.FoundingApplication,
                db.FoundingApplications.AsNoTracking()
                    .Where(application => application.State != FoundingState.Draft)
                    .Select(application => new Waiting
                    {
                        Kind = WorkKind.FoundingApplication,
                        Id = application.Id,
                        Reference = application.TrackingCode,
                        Title = application.NameText,
                        ClubId = application.ClubId,
                        District = application.DistrictCode,
                        FoundingStage = application.State,
                        ExaminerId = application.ExaminerId,
                        Since = application.StageSince,
                        IsStopped = application.State == FoundingState.NeedsCorrection,
                        DueOn =
                            application.State == FoundingState.NeedsCorrection
                                ? application
                                    .Corrections.Where(correction => correction.AnsweredOn == null)
                                    .Max(correction => (DateOnly?)correction.DueOn)
                                : application.Clock.DueOn,
                    })
            ),
            (
                WorkKind.Renewal,
                db.Renewals.AsNoTracking()
                    .Where(renewal =>
                        renewal.State == RenewalState.Review
                        || renewal.State == RenewalState.Refused
                        || renewal.State == RenewalState.NeedsCorrection
                    )
                    .Select(renewal => new Waiting
                    {
                        Kind = WorkKind.Renewal,
                        Id = renewal.Id,
                        Reference = renewal.LicenceNumber,
                        Title = db
                            .Associations.Where(a => a.Id == renewal.AssociationId)
                            .Select(a => a.NameText)
                            .First(),
                        AssociationId = renewal.AssociationId,
                        RenewalStage = renewal.State,
                        Since = renewal.StageSince,
                        IsStopped = renewal.State == RenewalState.NeedsCorrection,
                        DueOn =
                            renewal.State == RenewalState.NeedsCorrection
                                ? renewal.CorrectionDueOn
                                : renewal.Clock.DueOn,
                    })
            ),
            (
                WorkKind.Variation,
                db.Variations.AsNoTracking()
                    .Where(variation =>
                        variation.State == VariationState.Requested || variation.State == VariationState.Refused
                    )
                    .Select(variation => new Waiting
                    {
                        Kind = WorkKind.Variation,
                        Id = variation.Id,
                        Reference = variation.LicenceNumber,
                        Title = variation.Name.Text,
                        AssociationId = variation.AssociationId,
                        VariationStage = variation.State,
                        Since = variation.StageSince,
                        DueOn = variation.Clock.DueOn,
                    })
            ),
            (
                WorkKind.Notice,
                db.Licences.AsNoTracking()
                    .Where(licence => licence.Ending == null)
                    .SelectMany(licence => licence.Notices, (licence, notice) => new { licence, notice })
                    .Where(row =>
                        row.notice.Outcome == null && (row.notice.RepliedOn != null || row.notice.ReplyDueOn < today)
                    )
                    .Select(row => new Waiting
                    {
                        Kind = WorkKind.Notice,
                        Id = row.licence.Id,
                        Reference = row.licence.Number,
                        Title = db
                            .Associations.Where(a => a.Id == row.licence.AssociationId)
                            .Select(a => a.NameText)
                            .First(),
                        AssociationId = row.licence.AssociationId,
                        Since = row.notice.RepliedOn ?? row.notice.ReplyDueOn,
                        DueOn = row.notice.ReplyDueOn,
                    })
            ),
            (
                WorkKind.SuspensionAppeal,
                db.Licences.AsNoTracking()
                    .SelectMany(licence => licence.Suspensions, (licence, suspension) => new { licence, suspension })
                    .Where(row => row.suspension.Appeal != null && row.suspension.Appeal.DecidedOn == null)
                    .Select(row => new Waiting
                    {
                        Kind = WorkKind.SuspensionAppeal,
                        Id = row.licence.Id,
                        Reference = row.licence.Number,
                        Title = db
                            .Associations.Where(a => a.Id == row.licence.AssociationId)
                            .Select(a => a.NameText)
                            .First(),
                        AssociationId = row.licence.AssociationId,
                        Since = row.suspension.Appeal!.LodgedOn,
                        DueOn = row.suspension.Appeal.DueOn,
                    })
            ),
            (
                WorkKind.EndingAppeal,
                db.Licences.AsNoTracking()
                    .Where(licence =>
                        licence.Ending != null
                        && licence.Ending.Appeal != null
                        && licence.Ending.Appeal.DecidedOn == null
                    )
                    .Select(licence => new Waiting
                    {
                        Kind = WorkKind.EndingAppeal,
                        Id = licence.Id,
                        Reference = licence.Number,
                        Title = db
                            .Associations.Where(a => a.Id == licence.AssociationId)
                            .Select(a => a.NameText)
                            .First(),
                        AssociationId = licence.AssociationId,
                        Since = licence.Ending!.Appeal!.LodgedOn,
                        DueOn = licence.Ending.Appeal.DueOn,
                    })
            ),
            (
                WorkKind.MemberAppeal,
                db.Members.AsNoTracking()
                    .SelectMany(member => member.Appeals, (member, appeal) => new { member, appeal })
                    .Where(row => row.appeal.DecidedOn == null)
                    .Select(row => new Waiting
                    {
                        Kind = WorkKind.MemberAppeal,
                        Id = row.member.Id,
                        Reference = row.member.Id.ToString(),
                        Title = row.member.FullName,
                        AssociationId = row.member.AssociationId,
                        Since = row.appeal.LodgedOn,
                        DueOn = row.appeal.DueOn,
                    })
            ),
            (
                WorkKind.CardAppeal,
                db.Cards.AsNoTracking()
                    .SelectMany(card => card.Appeals, (card, appeal) => new { card, appeal })
                    .Where(row => row.appeal.DecidedOn == null)
                    .Select(row => new Waiting
                    {
                        Kind = WorkKind.CardAppeal,
                        Id = row.card.Id,
                        Reference = row.card.Id.ToString(),
                        Title = db
                            .Members.Where(member => member.Id == row.card.MemberId)
                            .Select(member => member.FullName)
                            .First(),
                        AssociationId = row.card.AssociationId,
                        Since = row.appeal.LodgedOn,
                        DueOn = row.appeal.DueOn,
                    })
            ),
        ];
}

/// <summary>A row of the worklist, before it is sorted among the others.</summary>
internal sealed class Waiting
{
    public required WorkKind Kind { get; init; }
    public required Guid Id { get; init; }
    public required string Reference { get; init; }
    public required string Title { get; init; }
    public FoundingState? FoundingStage { get; init; }
    public RenewalState? RenewalStage { get; init; }
    public VariationState? VariationStage { get; init; }
    public Guid? ExaminerId { get; init; }
    public bool IsStopped { get; init; }

    /// <summary>Null while it is not founded; then club and district are told here.</summary>
    public Guid? AssociationId { get; init; }

    public Guid ClubId { get; init; }
    public int District { get; init; }
    public required DateOnly Since { get; init; }
    public required DateOnly? DueOn { get; init; }

    private string Stage =>
        FoundingStage?.ToString()
        ?? RenewalStage?.ToString()
        ?? VariationStage?.ToString()
        ?? (Kind == WorkKind.Notice ? "Heard" : nameof(FoundingState.Appealed));

    public WorkItem ToWorkItem(Whose whose, NameBook names, string? examiner, DateOnly today, int workingDays) =>
        new(
            Kind,
            Id,
            Reference,
            Title,
            System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(Stage),
            Since,
            today.DayNumber - Since.DayNumber,
            workingDays,
            DueOn!.Value,
            DueOn < today,
            IsStopped,
            examiner,
            whose.Id,
            whose.Name,
            whose.ClubId,
            names.Club(whose.ClubId),
            whose.District,
            names.District(whose.District)
        );
}

/// <summary>The association that a piece of work is about.</summary>
internal sealed record Whose(Guid? Id, string Name, Guid ClubId, int District);
