using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>The guardian, signed in by their own phone, agrees to a minor's membership.</summary>
internal sealed record GiveGuardianConsent(Guid MemberId) : ICommand;

internal sealed class GiveGuardianConsentHandler(IAssociationsDb db, MemberAccess access, GuardianDesk guardians)
    : ICommandHandler<GiveGuardianConsent>
{
    public async Task Handle(GiveGuardianConsent command, CancellationToken ct)
    {
        var member = await access.LoadWard(command.MemberId, ct);

        await guardians.Consent(member, ConsentForm.SignedIn, ct);

        await db.SaveChangesAsync(ct);
    }
}
