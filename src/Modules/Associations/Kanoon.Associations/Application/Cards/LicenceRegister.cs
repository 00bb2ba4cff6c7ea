using Kanoon.Associations.Domain.Licences;
using Kanoon.Documents.Verifying;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Cards;

/// <summary>The register by which licence certificates are verified, each version by its own serial.</summary>
internal sealed class LicenceRegister(IAssociationsDb db, OfficeDay office) : IPaperRegister
{
    public PaperKind Kind => PaperKind.Licence;

    public async Task<VerifiedPaper?> Find(string serial, CancellationToken ct)
    {
        var found = await db
            .Licences.AsNoTracking()
            .SelectMany(licence => licence.Certificates, (licence, certificate) => new { licence, certificate })
            .Where(row => row.certificate.Serial == serial)
            .Select(row => new
            {
                row.licence.Number,
                row.certificate.AssociationName,
                row.certificate.IssuedOn,
                row.certificate.ArchivedOn,
                row.certificate.ValidUntil,
                row.licence.StartsOn,
                TermStartsOn = row
                    .licence.Terms.Where(term => term.EndsOn == row.certificate.ValidUntil)
                    .Min(term => (DateOnly?)term.StartsOn),
                GraceEndsOn = row
                    .licence.Terms.Where(term => term.EndsOn == row.certificate.ValidUntil)
                    .Max(term => (DateOnly?)term.GraceEndsOn),
                Standing = new LicenceStanding(
                    row.licence.StartsOn,
                    row.licence.EndsOn,
                    row.licence.RenewalOpensOn,
                    row.licence.GraceEndsOn,
                    row.licence.SuspendedFrom,
                    row.licence.SuspendedUntil,
                    row.licence.Ending == null ? null : row.licence.Ending.Kind
                ),
            })
            .FirstOrDefaultAsync(ct);
        return found is null
            ? null
            : new(
                PaperKind.Licence,
                serial,
                StandingOf(found.Standing.StateOn(office.Today), found.ArchivedOn is not null),
                found.AssociationName,
                found.AssociationName,
                found.Number,
                found.IssuedOn,
                found.ValidUntil,
                // A renewal that was granted early is certified before its term; the licence holds meanwhile.
                ValidFrom: found.TermStartsOn < found.StartsOn ? found.TermStartsOn : found.StartsOn,
                GraceUntil: found.GraceEndsOn
            );
    }

    public async Task<IReadOnlyList<string>> Voided(CancellationToken ct)
    {
        var today = office.Today;
        // After the last day of grace certificates say by themselves that they are over, and cards did so before.
        var inactive = await db
            .Licences.Where(licence =>
                licence.GraceEndsOn >= today
                && (
                    licence.Ending != null
                    || (
                        licence.SuspendedFrom <= today
                        && (licence.SuspendedUntil == null || licence.SuspendedUntil >= today)
                    )
                )
            )
            .Select(licence => licence.Number)
            .ToListAsync(ct);
        var replaced = await db
            .Licences.SelectMany(
                licence => licence.Certificates,
                (licence, certificate) => new { licence, certificate }
            )
            .Where(row =>
                row.certificate.ArchivedOn != null
                && row.licence.Terms.Any(term => term.EndsOn == row.certificate.ValidUntil && term.GraceEndsOn >= today)
            )
            .Select(row => row.certificate.Serial)
            .ToListAsync(ct);
        return [.. inactive, .. replaced];
    }

    private static PaperStanding StandingOf(LicenceState state, bool isArchived) =>
        state switch
        {
            LicenceState.Revoked or LicenceState.Closed => PaperStanding.Revoked,
            LicenceState.Surrendered => PaperStanding.Void,
            _ when isArchived => PaperStanding.Replaced,
            LicenceState.Suspended => PaperStanding.Suspended,
            LicenceState.Scheduled => PaperStanding.NotYetValid,
            LicenceState.Expired => PaperStanding.Expired,
            _ => PaperStanding.Valid,
        };
}
