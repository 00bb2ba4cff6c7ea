using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;

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
    private const int MostCodes = 3;
    private static readonly TimeSpan CodesWindow = TimeSpan.FromHours(1);

    public async Task Handle(AskFounderConsent command, CancellationToken ct)
    {
        var application = await db.LoadOwn(caller, command.ApplicationId, ct);
        var rules = await office.Rules(ct);
        await RequireOwnPhone(application.Founders.FirstOrDefault(known => known.Id == command.FounderId), ct);

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

    /// <summary>Whoever has said who they are consents by the phone with which they did, and nobody's phone is flooded.</summary>
    private async Task RequireOwnPhone(Founder? founder, CancellationToken ct)
    {
        if (founder is null)
            return;
        var isElsewhere = await db.People.AnyAsync(
            person => person.Id == founder.PersonId && person.UserId != null && person.MobileHash != founder.MobileHash,
            ct
        );
        if (isElsewhere)
            throw new RuleViolationException(FoundingRules.FounderHasOtherPhone);

        var since = office.Now - CodesWindow;
        var codes = await db
            .FoundingApplications.SelectMany(application => application.Founders)
            .CountAsync(
                known =>
                    known.MobileHash == founder.MobileHash
                    && known.Id != founder.Id
                    && known.Request != null
                    && known.Request.SentAt > since,
                ct
            );
        if (codes >= MostCodes)
            throw new RuleViolationException(FoundingRules.ManyCodesToOneNumber);
    }
}
