using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Licences;

internal sealed record GiveNotice(Guid LicenceId, string Facts) : ICommand;

internal sealed class GiveNoticeValidator : AbstractValidator<GiveNotice>
{
    public GiveNoticeValidator() => RuleFor(command => command.Facts).Reason();
}

internal sealed class GiveNoticeHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<GiveNotice>
{
    public async Task Handle(GiveNotice command, CancellationToken ct)
    {
        var licence = await db.Load<ActivityLicence>(command.LicenceId, ct);
        await db.RequireOthersCase(caller, licence.AssociationId, ct);
        var rules = await office.Rules(ct);
        var calendar = await office.Calendar(ct);

        licence.GiveNotice(
            command.Facts,
            caller.UserId!.Value,
            office.Today,
            calendar.AddWorkingDays(office.Today, rules.ReplyWorkingDays)
        );

        await db.SaveChangesAsync(ct);
    }
}
