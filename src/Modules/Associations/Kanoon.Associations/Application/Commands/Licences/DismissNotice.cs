using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Licences;

internal sealed record DismissNotice(Guid LicenceId, string Reason) : ICommand, IReasoned;

internal sealed class DismissNoticeValidator : AbstractValidator<DismissNotice>
{
    public DismissNoticeValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class DismissNoticeHandler(IAssociationsDb db, ICaller caller) : ICommandHandler<DismissNotice>
{
    public async Task Handle(DismissNotice command, CancellationToken ct)
    {
        var licence = await db.Load<ActivityLicence>(command.LicenceId, ct);
        await db.RequireOthersCase(caller, licence.AssociationId, ct);
        licence.DismissNotice();
        await db.SaveChangesAsync(ct);
    }
}
