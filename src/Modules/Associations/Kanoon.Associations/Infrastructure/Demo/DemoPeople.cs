using Kanoon.Associations.Domain.People;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Demo;

namespace Kanoon.Associations.Infrastructure.Demo;

/// <summary>The records of the demonstration's people.</summary>
internal sealed class DemoPeople(IPersonalData personal)
{
    private readonly List<Person> everybody = [];

    public IReadOnlyList<Person> Everybody => everybody;

    /// <summary>Enters somebody whom the cast has just sent.</summary>
    public NamedPerson Name(DemoPerson actor)
    {
        var code = NationalCode.Parse(actor.NationalCode);
        var person = Person.Enter(personal, actor.FullName, code, MobileNumber.Parse(actor.Mobile), actor.BirthDate);
        everybody.Add(person);
        return new(person.Id, person.FullName, person.Mobile, person.MobileHash);
    }
}
