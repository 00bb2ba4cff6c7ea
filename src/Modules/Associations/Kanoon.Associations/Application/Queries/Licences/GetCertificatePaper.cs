using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Clubs.Contracts;
using Kanoon.Documents;
using Kanoon.Documents.Verifying;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kanoon.Associations.Application.Queries.Licences;

/// <summary>A version of a licence's certificate as PDF, for the association's leaders and the Office.</summary>
/// <param name="Version">From 1; earlier ones, and those of a licence that is not live, are marked.</param>
internal sealed record GetCertificatePaper(Guid LicenceId, int Version) : IQuery<byte[]>;

internal sealed class GetCertificatePaperHandler(
    IAssociationsDb db,
    IClubDirectory clubs,
    IPaperSeal seal,
    IEnumerable<IPaperRegister> registers,
    DocumentPress press,
    IOptions<PrintSettings> settings,
    ICaller caller,
    TimeProvider clock
) : IQueryHandler<GetCertificatePaper, byte[]>
{
    public async Task<byte[]> Handle(GetCertificatePaper query, CancellationToken ct)
    {
        await db.RequireReaderOfLicence(caller, query.LicenceId, ct);
        var licence = await db.Licences.AsNoTracking().SingleAsync(known => known.Id == query.LicenceId, ct);
        var certificate =
            licence.Certificates.FirstOrDefault(known => known.Number == query.Version)
            ?? throw new NotFoundException("Certificate", query.Version);
        var association = await db
            .Associations.AsNoTracking()
            .SingleAsync(known => known.Id == licence.AssociationId, ct);

        using var output = new MemoryStream();
        press.Print(
            output,
            new PaperDetails(
                $"مجوز فعالیت {certificate.AssociationName}",
                settings.Value.Issuer,
                clock.GetUtcNow(),
                "مجوز فعالیت"
            ),
            await Draw(licence, certificate, association, ct)
        );
        return output.ToArray();
    }

    private async Task<LicenceCertificate> Draw(
        ActivityLicence licence,
        CertificateVersion certificate,
        Association association,
        CancellationToken ct
    )
    {
        var goals = await db.CommonGoals.AsNoTracking().ToDictionaryAsync(goal => goal.Code, goal => goal.Title, ct);
        var print = settings.Value;
        return new()
        {
            LicenceNumber = licence.Number,
            AssociationName = certificate.AssociationName,
            From =
                licence.Terms.FirstOrDefault(term => term.EndsOn == certificate.ValidUntil)?.StartsOn
                ?? licence.StartsOn,
            To = certificate.ValidUntil,
            Secretary = certificate.SecretaryName ?? "—",
            Club = (await clubs.Find(association.ClubId, ct))?.Name ?? "",
            District = await PlaceOf(association, ct),
            Goals = [.. association.Goals.Where(goals.ContainsKey).Select(code => goals[code])],
            Version = certificate.Number,
            IssuedOn = certificate.IssuedOn,
            Issuer = print.Issuer,
            Signatory = new(print.SignatoryName, print.SignatoryOffice),
            Verification = new(
                await seal.Seal(await PaperOf(certificate.Serial, ct), ct),
                seal.AddressOf("").ToString().TrimEnd('/'),
                PaperSerial.Spaced(certificate.Serial)
            ),
            Mark = MarkOf(licence.StateOn(clock.Today()), certificate.ArchivedOn is not null),
        };
    }

    // Words for the same reasons for which the register says that it does not count.
    private static string? MarkOf(LicenceState state, bool isArchived) =>
        state switch
        {
            LicenceState.Revoked => "ابطال‌شده",
            LicenceState.Closed => "تعطیل‌شده",
            LicenceState.Surrendered => "انصراف‌داده",
            _ when isArchived => "بایگانی‌شده",
            LicenceState.Suspended => "معلق",
            LicenceState.Scheduled => "آغازنشده",
            LicenceState.Expired => "پایان‌یافته",
            _ => null,
        };

    private async Task<VerifiedPaper> PaperOf(string serial, CancellationToken ct) =>
        (await registers.First(register => register.Kind == PaperKind.Licence).Find(serial, ct))!;

    private async Task<string> PlaceOf(Association association, CancellationToken ct)
    {
        var neighbourhood = await db
            .Neighbourhoods.Where(known => known.Code == association.NeighbourhoodCode)
            .Select(known => known.Name)
            .FirstOrDefaultAsync(ct);
        return Digits.ToPersian($"منطقه {association.DistrictCode}")
            + (neighbourhood is null ? "" : $"، محله {neighbourhood}");
    }
}
