using Kanoon.Associations.Domain.Rulebook;

namespace Kanoon.Associations.Domain.Licences;

/// <summary>A stretch of time for which a licence was granted. A renewal adds one; gaps stay visible.</summary>
internal sealed class LicenceTerm
{
    private LicenceTerm() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid LicenceId { get; private init; }

    /// <summary>From 1.</summary>
    public int Ordinal { get; private init; }

    public DateOnly StartsOn { get; private init; }

    /// <summary>The last day.</summary>
    public DateOnly EndsOn { get; private init; }

    public DateOnly RenewalOpensOn { get; private init; }

    /// <summary>The last day of grace.</summary>
    public DateOnly GraceEndsOn { get; private init; }

    public DateOnly GrantedOn { get; private init; }

    /// <summary>The renewal that granted it; null for the first term.</summary>
    public Guid? RenewalId { get; private init; }

    /// <summary>The batch that announced that the term ran out; null until then. The sweep's ledger.</summary>
    public Guid? ExpiryBatch { get; private init; }

    /// <summary>Whether a later term follows, so that nobody need be reminded or told of the end.</summary>
    public bool IsSucceeded { get; private set; }

    public static LicenceTerm Grant(
        Guid licenceId,
        int ordinal,
        DateOnly startsOn,
        DateOnly grantedOn,
        OfficeRules rules,
        Guid? renewalId
    )
    {
        var endsOn = startsOn.AddMonths(rules.LicenceTermMonths).AddDays(-1);
        return new LicenceTerm
        {
            LicenceId = licenceId,
            Ordinal = ordinal,
            StartsOn = startsOn,
            EndsOn = endsOn,
            RenewalOpensOn = endsOn.AddDays(-rules.RenewalWindowDays),
            GraceEndsOn = endsOn.AddDays(rules.GraceDays),
            GrantedOn = grantedOn,
            RenewalId = renewalId,
        };
    }

    public void Succeed() => IsSucceeded = true;
}
