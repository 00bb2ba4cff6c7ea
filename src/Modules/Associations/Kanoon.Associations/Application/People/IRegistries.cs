using Kanoon.Associations.Domain.People;
using Kanoon.Persian;

namespace Kanoon.Associations.Application.People;

/// <summary>The state's registries. Whoever is not connected, or does not answer in time, is not available.</summary>
internal interface IRegistries
{
    /// <summary>Whether name and birth date belong to the national code.</summary>
    Task<CheckOutcome> AskCivilRegistry(NationalCode code, string fullName, DateOnly birthDate, CancellationToken ct);

    /// <summary>Whether the mobile number belongs to the national code.</summary>
    Task<CheckOutcome> AskMobileOwnership(NationalCode code, MobileNumber mobile, CancellationToken ct);
}
