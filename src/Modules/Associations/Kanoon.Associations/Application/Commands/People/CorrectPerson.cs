using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.People;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Associations.Application.Commands.People;

/// <summary>
/// The Office has seen somebody's papers and puts their record right; what is null stays as it is. With another mobile the
/// record leaves the account that held it, and waits for whoever signs in by that number.
/// </summary>
internal sealed record CorrectPerson(
    Guid PersonId,
    string? FullName,
    DateOnly? BirthDate,
    string? Address,
    string? PostalCode,
    string? Mobile,
    string Reason
) : ICommand, IReasoned;

internal sealed class CorrectPersonValidator : AbstractValidator<CorrectPerson>
{
    public CorrectPersonValidator(TimeProvider clock)
    {
        RuleFor(correct => correct.FullName!).PersonName().When(c => c.FullName is not null);
        RuleFor(correct => correct.BirthDate!.Value)
            .IsBirthDate(clock.Today)
            .When(correct => correct.BirthDate is not null)
            .OverridePropertyName(nameof(CorrectPerson.BirthDate));
        RuleFor(correct => correct.Address!).PersianText(3, Lengths.Address).When(c => c.Address is not null);
        RuleFor(correct => correct.PostalCode!).PostalCode().When(correct => correct.PostalCode is not null);
        RuleFor(correct => correct.Mobile!).Mobile().When(correct => correct.Mobile is not null);
        RuleFor(correct => correct.Reason).Reason();
    }
}

internal sealed class CorrectPersonHandler(
    IAssociationsDb db,
    PeopleBook people,
    IPersonalData personal,
    ICaller caller
) : ICommandHandler<CorrectPerson>
{
    public async Task Handle(CorrectPerson command, CancellationToken ct)
    {
        var person = await db.Load<Person>(command.PersonId, ct);
        person.RequireOthersRecord(caller.UserId!.Value);
        person.Correct(PersonFields.Typed(command.FullName, command.BirthDate, command.Address, command.PostalCode));
        if (command.Mobile is { } mobile)
            person.HandOver(personal, MobileNumber.Parse(mobile));
        await people.LetMembershipsFollow(person, ct);

        await db.SaveChangesAsync(ct);
    }
}
