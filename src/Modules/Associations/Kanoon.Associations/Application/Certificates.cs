using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Licences;

namespace Kanoon.Associations.Application;

internal static class Certificates
{
    /// <summary>What a certificate says of an association as it stands.</summary>
    public static CertificateFacts CertificateFacts(this Association association) =>
        new(
            association.NameText,
            association.ClubId,
            association.DistrictCode,
            association.Address,
            association.Secretary?.FullName
        );
}
