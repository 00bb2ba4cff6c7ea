using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Messaging;

namespace Kanoon.Associations.Application.Commands.Founding;

/// <summary>Sends a founder a one-time code; the applicant never sees it.</summary>
internal sealed record AskFounderConsent(Guid ApplicationId, Guid FounderId) : ICommand;

internal sealed class AskFounderConsentHandler(
    IAssociationsDb db,
    IPersonalData personal,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<AskFounderConsent>
{
    public async Task Handle(AskFounderConsent command, CancellationToken ct)
    {
        var application = await db.LoadOwn(caller, command.ApplicationId, ct);
        var rules = await office.Rules(ct);

        var code = application.AskConsent(command.FounderId, office.Now, TimeSpan.FromHours(rules.ConsentCodeHours));

        var founder = application.Founders.Single(known => known.Id == command.FounderId);
        db.Announce(
            new NotificationRequested(
                Texts.ConsentCode.Name,
                [
                    new NotificationRecipient(
                        $"consent:{founder.Id:N}:{office.Now:yyyyMMddHHmmss}",
                        null,
                        founder.Mobile,
                        null,
                        new Dictionary<string, string>
                        {
                            ["association"] = application.NameText,
                            ["trackingCode"] = application.TrackingCode,
                            ["code"] = personal.Protect(code),
                        }
                    ),
                ]
            )
        );
        await db.SaveChangesAsync(ct);
    }
}
