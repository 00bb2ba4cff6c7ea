using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Associations;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Associations.Application.Commands.Councils;

/// <param name="Kind">Member or alternate; alternates move up in the order given.</param>
internal sealed record SeatFields(string FullName, string NationalCode, string Mobile, SeatKind Kind);

/// <summary>Seats a whole council for the term that the rules set.</summary>
internal sealed record SeatCouncil(Guid AssociationId, DateOnly From, IReadOnlyList<SeatFields> Seats) : ICommand;

internal sealed class SeatCouncilValidator : AbstractValidator<SeatCouncil>
{
    public SeatCouncilValidator(TimeProvider clock)
    {
        RuleFor(command => command.From).IsBetween(() => clock.Today().AddMonths(-3), () => clock.Today().AddMonths(3));
        RuleFor(command => command.Seats)
            .NotEmpty()
            .AtMost(50)
            .DependentRules(() =>
                RuleForEach(command => command.Seats).NotNull().SetValidator(new SeatFieldsValidator())
            );
    }
}

internal sealed class SeatFieldsValidator : AbstractValidator<SeatFields>
{
    public SeatFieldsValidator()
    {
        RuleFor(seat => seat.FullName).PersonName();
        RuleFor(seat => seat.NationalCode).NationalCode();
        RuleFor(seat => seat.Mobile).Mobile();
        RuleFor(seat => seat.Kind).IsInEnum();
    }
}

internal sealed class SeatCouncilHandler(IAssociationsDb db, PeopleBook people, ICaller caller, OfficeDay office)
    : ICommandHandler<SeatCouncil>
{
    public async Task Handle(SeatCouncil command, CancellationToken ct)
    {
        var association = await db.LoadLed(caller, command.AssociationId, ct);
        var rules = await office.Rules(ct);
        var until = command.From.AddMonths(rules.CouncilTermMonths).AddDays(-1);
        var seats = new List<CouncilSeat>();
        foreach (var fields in command.Seats)
            seats.Add(await ToSeat(fields, seats.Count + 1, command.From, until, ct));

        association.SeatCouncil(seats, rules, command.From, office.Today);

        await db.SaveChangesAsync(ct);
    }

    private async Task<CouncilSeat> ToSeat(
        SeatFields fields,
        int rank,
        DateOnly from,
        DateOnly until,
        CancellationToken ct
    )
    {
        var person = await people.Name(fields.FullName, fields.NationalCode, fields.Mobile, birthDate: null, ct);
        return new CouncilSeat
        {
            PersonId = person.PersonId,
            FullName = person.FullName,
            Kind = fields.Kind,
            Rank = rank,
            TermFrom = from,
            TermUntil = until,
        };
    }
}
