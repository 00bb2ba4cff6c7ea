using Kanoon.Associations.Domain.Cards;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Documents.Verifying;

namespace Kanoon.Associations.Application.Cards;

/// <summary>Finds an issued card by its serial: what everybody who verifies one asks.</summary>
internal interface ICardLookup
{
    Task<IssuedCard?> Find(string serial, CancellationToken ct);
}

/// <summary>An issued card with what its state follows from.</summary>
internal sealed record IssuedCard(
    Guid Id,
    Guid AssociationId,
    string Association,
    string LicenceNumber,
    string Serial,
    string Holder,
    DateOnly IssuedOn,
    DateOnly ValidUntil,
    CardStage Stage,
    LicenceStanding Licence
)
{
    public CardState StateOn(DateOnly day) =>
        new CardStanding(Stage, ValidUntil).StateOn(day, Licence.StateOn(day).IsLive());

    public VerifiedPaper ToPaper(DateOnly day) =>
        new(
            PaperKind.Card,
            Serial,
            StateOn(day) switch
            {
                CardState.Active => PaperStanding.Valid,
                CardState.Expired => PaperStanding.Expired,
                CardState.Suspended => PaperStanding.Suspended,
                CardState.Lost => PaperStanding.Void,
                CardState.Replaced => PaperStanding.Replaced,
                CardState.AssociationInactive => PaperStanding.AssociationInactive,
                _ => PaperStanding.Revoked,
            },
            Holder,
            Association,
            LicenceNumber,
            IssuedOn,
            ValidUntil
        );
}
