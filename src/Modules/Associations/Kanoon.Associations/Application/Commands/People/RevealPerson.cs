using FluentValidation;
using Kanoon.Associations.Application.Queries.People;
using Kanoon.Associations.Domain.People;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.People;

/// <summary>Reads in full what is otherwise masked. It is a command, for it leaves its trace in the audit.</summary>
internal sealed record RevealPerson(Guid PersonId, string Reason) : ICommand<FullPerson>, IReasoned;

internal sealed class RevealPersonValidator : AbstractValidator<RevealPerson>
{
    public RevealPersonValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class RevealPersonHandler(IAssociationsDb db, IPersonalData personal)
    : ICommandHandler<RevealPerson, FullPerson>
{
    public async Task<FullPerson> Handle(RevealPerson command, CancellationToken ct)
    {
        var person =
            await db.People.AsNoTracking().FirstOrDefaultAsync(known => known.Id == command.PersonId, ct)
            ?? throw new NotFoundException(nameof(Person), command.PersonId);

        db.Record(nameof(Person), person.Id);
        await db.SaveChangesAsync(ct);
        return FullPerson.Of(person, personal);
    }
}
