namespace Kanoon.Associations.Domain.Licences;

/// <summary>What a licence is today. Never stored: it follows from terms, sanctions and the day.</summary>
internal enum LicenceState
{
    Scheduled,
    Active,
    RenewalOpen,
    Grace,
    Expired,
    Suspended,
    Revoked,
    Closed,
    Surrendered,
}

/// <summary>How a licence ended for good.</summary>
internal enum LicenceEnd
{
    Revoked,
    Closed,
    Surrendered,
}
