using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Licences;

internal sealed record ReplyToNotice(Guid LicenceId, string Reply) : ICommand;

internal sealed class ReplyToNoticeValidator : AbstractValidator<ReplyToNotice>
{
    public ReplyToNoticeValidator() => RuleFor(command => command.Reply).Reason();
}

internal sealed class ReplyToNoticeHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<ReplyToNotice>
{
    public async Task Handle(ReplyToNotice command, CancellationToken ct)
    {
        var licence = await db.Load<ActivityLicence>(command.LicenceId, ct);
        await db.RequireLeader(caller, licence.AssociationId, ct);

        licence.ReplyToNotice(command.Reply, office.Today);

        await db.SaveChangesAsync(ct);
    }
}
