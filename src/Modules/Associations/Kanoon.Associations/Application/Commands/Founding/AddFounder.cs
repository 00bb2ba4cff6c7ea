using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Associations.Application.Commands.Founding;

internal sealed record AddFounder(
    Guid ApplicationId,
    string FullName,
    string NationalCode,
    string Mobile,
    DateOnly BirthDate
) : ICommand<Guid>;

internal sealed class AddFounderValidator : AbstractValidator<AddFounder>
{
    public AddFounderValidator(TimeProvider clock)
    {
        RuleFor(command => command.FullName).PersonName();
        RuleFor(command => command.NationalCode).NationalCode();
        RuleFor(command => command.Mobile).Mobile();
        RuleFor(command => command.BirthDate).IsBirthDate(clock.Today);
    }
}

internal sealed class AddFounderHandler(IAssociationsDb db, PeopleBook people, ICaller caller)
    : ICommandHandler<AddFounder, Guid>
{
    public async Task<Guid> Handle(AddFounder command, CancellationToken ct)
    {
        var application = await db.LoadOwn(caller, command.ApplicationId, ct);
        var person = await people.Name(command.FullName, command.NationalCode, command.Mobile, command.BirthDate, ct);
        var founder = Founder.Of(person, command.BirthDate);

        application.AddFounder(founder);

        await db.SaveChangesAsync(ct);
        return founder.Id;
    }
}
