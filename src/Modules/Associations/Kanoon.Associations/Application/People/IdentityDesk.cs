using Kanoon.Associations.Domain.People;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;

namespace Kanoon.Associations.Application.People;

/// <summary>Asks the registries about a person and writes their answers into the record.</summary>
internal sealed class IdentityDesk(IRegistries registries, IPersonalData personal, OfficeDay office)
{
    public async Task Check(Person person, CancellationToken ct)
    {
        var code = NationalCode.Parse(personal.Reveal(person.NationalCode));
        var mobile = MobileNumber.Parse(personal.Reveal(person.Mobile));
        if (person.BirthDate is { } birthDate)
            Record(
                person,
                Registry.CivilRegistry,
                await registries.AskCivilRegistry(code, person.FullName, birthDate, ct)
            );
        Record(person, Registry.MobileOwnership, await registries.AskMobileOwnership(code, mobile, ct));
    }

    private void Record(Person person, Registry registry, CheckOutcome outcome) =>
        person.Record(
            new IdentityCheck
            {
                Registry = registry,
                Outcome = outcome,
                At = office.Now,
            }
        );
}
