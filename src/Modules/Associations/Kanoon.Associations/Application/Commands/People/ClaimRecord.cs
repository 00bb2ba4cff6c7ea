using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.People;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Associations.Application.Commands.People;

/// <summary>The caller says who they are: by national code, and by the phone with which they signed in.</summary>
internal sealed record ClaimRecord(string NationalCode, string FullName, DateOnly BirthDate) : ICommand<Guid>;

internal sealed class ClaimRecordValidator : AbstractValidator<ClaimRecord>
{
    public ClaimRecordValidator(TimeProvider clock)
    {
        RuleFor(command => command.NationalCode).NationalCode();
        RuleFor(command => command.FullName).PersonName();
        RuleFor(command => command.BirthDate).IsBirthDate(clock.Today);
    }
}

internal sealed class ClaimRecordHandler(
    IAssociationsDb db,
    PeopleBook people,
    IdentityDesk desk,
    IAccountDirectory accounts,
    IPersonalData personal,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<ClaimRecord, Guid>
{
    public async Task<Guid> Handle(ClaimRecord command, CancellationToken ct)
    {
        var user = caller.UserId!.Value;
        var mobile =
            await accounts.MobileOf(user, ct) ?? throw new RuleViolationException(PeopleRules.AccountWithoutPhone);
        var number = personal.Reveal(mobile);
        var named = await people.Name(command.FullName, command.NationalCode, number, command.BirthDate, ct);
        if (await people.RecordOf(user, ct) is { } own && own.Id != named.PersonId)
            throw new RuleViolationException(PeopleRules.SomebodyElses);

        var person = await people.Load(named.PersonId, ct);
        if (person.UserId == user)
            return person.Id;
        person.BelongsTo(user, named.MobileHash);
        person.SayBirthDate(command.BirthDate, office.Today);
        await desk.Check(person, ct);
        person.RequireIdentity();
        await people.LetMembershipsFollow(person, ct);

        await db.SaveChangesAsync(ct);
        return person.Id;
    }
}
