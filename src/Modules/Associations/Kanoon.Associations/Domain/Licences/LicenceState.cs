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

internal static class LicenceStates
{
    /// <summary>Whether the association may act under the licence.</summary>
    public static bool IsLive(this LicenceState state) =>
        state is LicenceState.Active or LicenceState.RenewalOpen or LicenceState.Grace;
}

/// <summary>How a licence ended for good.</summary>
internal enum LicenceEnd
{
    Revoked,
    Closed,
    Surrendered,
}
