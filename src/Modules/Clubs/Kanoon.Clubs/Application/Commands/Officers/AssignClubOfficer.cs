using FluentValidation;
using FluentValidation.Results;
using Kanoon.Clubs.Application.Commands.Clubs;
using Kanoon.Clubs.Domain.Clubs;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Clubs.Application.Commands.Officers;

internal sealed record AssignClubOfficer(Guid ClubId, Guid UserId, string Reason) : ICommand, IReasoned;

internal sealed class AssignClubOfficerValidator : AbstractValidator<AssignClubOfficer>
{
    public AssignClubOfficerValidator() => RuleFor(command => command.Reason).IsClubReason();
}

internal sealed class AssignClubOfficerHandler(
    IClubsDb db,
    IAccountDirectory accounts,
    ICaller caller,
    TimeProvider clock
) : ICommandHandler<AssignClubOfficer>
{
    public async Task Handle(AssignClubOfficer command, CancellationToken ct)
    {
        if (!await accounts.Exists(command.UserId, ct))
            throw new ValidationException([
                new ValidationFailure(
                    nameof(AssignClubOfficer.UserId),
                    Language.Pick("چنین حسابی نیست.", "There is no such account.")
                ),
            ]);
        var club = await db.Load<Club>(command.ClubId, ct);
        club.AssignOfficer(command.UserId, caller.UserId!.Value, clock.Today());

        await db.SaveChangesAsync(ct);
    }
}
