namespace Kanoon.Associations.Domain.Cards;

/// <summary>What was done with a card; whether it counts today follows from day, licence and this.</summary>
internal enum CardStage
{
    Requested,
    Approved,
    Refused,
    Issued,
    Suspended,

    /// <summary>Reported lost: void for good.</summary>
    Lost,

    /// <summary>Another card has taken its place: void for good.</summary>
    Replaced,

    Revoked,
}

/// <summary>What a card is today. Never stored.</summary>
internal enum CardState
{
    Requested,
    Approved,
    Refused,
    Active,
    Expired,
    Suspended,
    Lost,
    Replaced,
    Revoked,

    /// <summary>The association's licence does not hold now.</summary>
    AssociationInactive,
}
