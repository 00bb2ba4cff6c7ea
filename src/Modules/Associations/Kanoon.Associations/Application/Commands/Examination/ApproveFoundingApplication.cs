using FluentValidation;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Application.Commands.Examination;

/// <summary>Approves, with or without conditions; founds the association and issues its first licence.</summary>
/// <param name="StartsOn">The first day of the licence; null for today.</param>
internal sealed record ApproveFoundingApplication(
    Guid ApplicationId,
    string Reason,
    IReadOnlyList<string> Conditions,
    DateOnly? StartsOn
) : ICommand<Guid>, IReasoned;

internal sealed class ApproveFoundingApplicationValidator : AbstractValidator<ApproveFoundingApplication>
{
    public ApproveFoundingApplicationValidator()
    {
        RuleFor(command => command.Reason).Reason();
        RuleFor(command => command.Conditions)
            .NotNull()
            .AtMost(10)
            .DependentRules(() => RuleForEach(command => command.Conditions).PersianText(3, Lengths.Note));
    }
}

internal sealed class ApproveFoundingApplicationHandler(
    IAssociationsDb db,
    ICaller caller,
    OfficeDay office,
    SubmissionChecks checks,
    YearlyNumbers numbers
) : ICommandHandler<ApproveFoundingApplication, Guid>
{
    public Task<Guid> Handle(ApproveFoundingApplication command, CancellationToken ct) =>
        db.InTransaction(() => Approve(command, ct), ct);

    private async Task<Guid> Approve(ApproveFoundingApplication command, CancellationToken ct)
    {
        var application = await db.Load<FoundingApplication>(command.ApplicationId, ct);
        var rules = await office.RulesOf(application.SubmittedOn, ct);

        var association = Association.Found(
            application.Id,
            application.ApplicantId,
            application.ClubId,
            new(AssociationName.Of(application.NameText), application.Place, application.Goals, application.Purpose),
            application.Founders.Select(founder => new FoundingMember
            {
                PersonId = founder.PersonId,
                FullName = founder.FullName,
            }),
            office.Today
        );
        application.Approve(
            association.Id,
            new Decision
            {
                DecidedBy = caller.UserId!.Value,
                DecidedOn = office.Today,
                Reason = command.Reason,
                Conditions = command.Conditions,
            }
        );
        if (!await checks.NameIsFree(application.NameNormalised, application.Id, ct))
            throw new RuleViolationException(FoundingRules.NameTaken);

        var licence = ActivityLicence.Issue(
            await numbers.Next(Numbered.Licence, office.Today, ct),
            association.Id,
            association.CertificateFacts(),
            command.Conditions,
            rules,
            office.Today,
            command.StartsOn
        );
        db.Associations.Add(association);
        db.Licences.Add(licence);

        await db.SaveChangesAsync(ct);
        return association.Id;
    }
}
