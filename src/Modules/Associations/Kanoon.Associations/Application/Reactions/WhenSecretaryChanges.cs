using Kanoon.Associations.Contracts;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Reactions;

/// <summary>
/// Keeps the secretary's role with the secretary, and tells who they are. What holds now decides, whichever announcement came
/// first.
/// </summary>
internal sealed class WhenSecretaryChanges(IAssociationsDb db)
    : IReaction<SecretaryAppointed>,
        IReaction<SecretaryLeft>,
        IReaction<MobileProved>
{
    private const string Reason = "secretary";

    public async Task Handle(SecretaryAppointed announcement, CancellationToken ct)
    {
        var association = await db
            .Associations.AsNoTracking()
            .SingleAsync(known => known.Id == announcement.AssociationId, ct);
        if (association.Secretary is not { } secretary || secretary.UserId != announcement.UserId)
            return;

        if (secretary.UserId is { } user)
            db.Announce(new RoleGiven(user, Roles.Secretary, association.Id, Reason, association.Version));
        db.Announce(
            new NotificationRequested(
                Texts.SecretaryAppointed.Name,
                [
                    new(
                        $"secretary:{secretary.Id:N}",
                        secretary.UserId,
                        secretary.Mobile,
                        null,
                        new Dictionary<string, string> { ["association"] = association.NameText }
                    ),
                ]
            )
        );
    }

    public async Task Handle(SecretaryLeft announcement, CancellationToken ct)
    {
        if (announcement.UserId is not { } user)
            return;

        var now = await db
            .Associations.Where(known => known.Id == announcement.AssociationId)
            .Select(known => new
            {
                known.Version,
                HoldsStill = known.Secretaries.Any(term => term.UserId == user && term.LeftOn == null),
            })
            .SingleAsync(ct);
        if (!now.HoldsStill)
            db.Announce(new RoleTaken(user, Roles.Secretary, announcement.AssociationId, now.Version));
    }

    /// <summary>A secretary who was confirmed before they had an account is known by their phone.</summary>
    public async Task Handle(MobileProved announcement, CancellationToken ct)
    {
        var waiting = await db
            .Associations.Where(known =>
                known.Secretaries.Any(term =>
                    term.MobileHash == announcement.MobileHash && term.UserId == null && term.LeftOn == null
                )
            )
            .ToListAsync(ct);
        foreach (var association in waiting)
            association.KnowSecretaryAs(announcement.UserId);
    }
}
