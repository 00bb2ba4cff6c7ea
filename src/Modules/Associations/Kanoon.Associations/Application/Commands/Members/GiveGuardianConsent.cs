using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>The guardian, signed in by their own phone, agrees to a minor's membership.</summary>
internal sealed record GiveGuardianConsent(Guid MemberId) : ICommand;

internal sealed class GiveGuardianConsentHandler(IAssociationsDb db, MemberAccess access, OfficeDay office)
    : ICommandHandler<GiveGuardianConsent>
{
    public async Task Handle(GiveGuardianConsent command, CancellationToken ct)
    {
        var member = await access.LoadWard(command.MemberId, ct);

        member.TakeGuardianConsent(ConsentForm.SignedIn, office.Now);

        await db.SaveChangesAsync(ct);
    }
}
