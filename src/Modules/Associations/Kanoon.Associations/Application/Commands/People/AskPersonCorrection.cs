using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.People;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.People;

/// <summary>The caller wants their record corrected; what is null stays as it is.</summary>
internal sealed record AskPersonCorrection(
    string? FullName,
    DateOnly? BirthDate,
    string? Address,
    string? PostalCode,
    string? Mobile,
    string Reason
) : ICommand<Guid>;

internal sealed class AskPersonCorrectionValidator : AbstractValidator<AskPersonCorrection>
{
    public AskPersonCorrectionValidator(TimeProvider clock)
    {
        RuleFor(ask => ask.FullName!).PersonName().When(ask => ask.FullName is not null);
        RuleFor(ask => ask.BirthDate!.Value)
            .IsBirthDate(clock.Today)
            .When(ask => ask.BirthDate is not null)
            .OverridePropertyName(nameof(AskPersonCorrection.BirthDate));
        RuleFor(ask => ask.Address!).PersianText(3, Lengths.Address).When(ask => ask.Address is not null);
        RuleFor(ask => ask.PostalCode!).PostalCode().When(ask => ask.PostalCode is not null);
        RuleFor(ask => ask.Mobile!).Mobile().When(ask => ask.Mobile is not null);
        RuleFor(ask => ask.Reason).Reason();
    }
}

internal sealed class AskPersonCorrectionHandler(
    IAssociationsDb db,
    PeopleBook people,
    IPersonalData personal,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<AskPersonCorrection, Guid>
{
    public async Task<Guid> Handle(AskPersonCorrection command, CancellationToken ct)
    {
        var user = caller.UserId!.Value;
        var person = await people.RecordOf(user, ct) ?? throw new NotFoundException("Person", user);
        var clock = await office.StartClock((await office.Rules(ct)).PersonCorrectionWorkingDays, ct);
        var correction = PersonCorrection.Ask(
            person,
            PersonFields.Typed(command.FullName, command.BirthDate, command.Address, command.PostalCode),
            command.Mobile is null ? null : personal.Protect(MobileNumber.Parse(command.Mobile).Value),
            PersianText.Clean(command.Reason),
            user,
            office.Now,
            clock.DueOn!.Value,
            isOnlyOne: !await db.PersonCorrections.AnyAsync(known => known.OpenFor == person.Id, ct)
        );
        db.PersonCorrections.Add(correction);

        await db.SaveChangesAsync(ct);
        return correction.Id;
    }
}
