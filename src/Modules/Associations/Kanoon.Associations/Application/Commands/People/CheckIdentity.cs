using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.People;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.People;

/// <summary>Asks the registries about a person, and writes down what they say.</summary>
internal sealed record CheckIdentity(Guid PersonId) : ICommand;

internal sealed class CheckIdentityHandler(IAssociationsDb db, IdentityDesk desk) : ICommandHandler<CheckIdentity>
{
    public async Task Handle(CheckIdentity command, CancellationToken ct)
    {
        var person = await db.Load<Person>(command.PersonId, ct);
        await desk.Check(person, ct);
        await db.SaveChangesAsync(ct);
    }
}
