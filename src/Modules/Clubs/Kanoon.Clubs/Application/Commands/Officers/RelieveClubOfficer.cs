using FluentValidation;
using Kanoon.Clubs.Application.Commands.Clubs;
using Kanoon.Clubs.Domain.Clubs;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Clubs.Application.Commands.Officers;

internal sealed record RelieveClubOfficer(Guid ClubId, Guid UserId, string Reason) : ICommand, IReasoned;

internal sealed class RelieveClubOfficerValidator : AbstractValidator<RelieveClubOfficer>
{
    public RelieveClubOfficerValidator() => RuleFor(command => command.Reason).IsClubReason();
}

internal sealed class RelieveClubOfficerHandler(IClubsDb db, TimeProvider clock) : ICommandHandler<RelieveClubOfficer>
{
    public async Task Handle(RelieveClubOfficer command, CancellationToken ct)
    {
        var club = await db.Load<Club>(command.ClubId, ct);
        club.RelieveOfficer(command.UserId, clock.Today());

        await db.SaveChangesAsync(ct);
    }
}
