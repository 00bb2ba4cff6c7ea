namespace Kanoon.Associations.Domain.Licences;

/// <summary>The facts from which a licence's state follows, as the licence's row holds them.</summary>
internal readonly record struct LicenceStanding(
    DateOnly StartsOn,
    DateOnly EndsOn,
    DateOnly RenewalOpensOn,
    DateOnly GraceEndsOn,
    DateOnly? SuspendedFrom,
    DateOnly? SuspendedUntil,
    LicenceEnd? End
)
{
    public LicenceState StateOn(DateOnly day) =>
        End switch
        {
            LicenceEnd.Revoked => LicenceState.Revoked,
            LicenceEnd.Closed => LicenceState.Closed,
            LicenceEnd.Surrendered => LicenceState.Surrendered,
            _ when SuspendedFrom <= day && (SuspendedUntil is null || day <= SuspendedUntil) => LicenceState.Suspended,
            _ when day < StartsOn => LicenceState.Scheduled,
            _ when day > GraceEndsOn => LicenceState.Expired,
            _ when day > EndsOn => LicenceState.Grace,
            _ when day >= RenewalOpensOn => LicenceState.RenewalOpen,
            _ => LicenceState.Active,
        };
}
