using Kanoon.Clubs.Domain.Clubs;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Clubs.Application.Commands.Clubs;

internal sealed record ReopenClub(Guid ClubId) : ICommand;

internal sealed class ReopenClubHandler(IClubsDb db, IClubMemory memory) : ICommandHandler<ReopenClub>
{
    public async Task Handle(ReopenClub command, CancellationToken ct)
    {
        var club = await db.Load<Club>(command.ClubId, ct);
        club.Reopen();

        db.OnceSaved(memory.Forget);
        await db.SaveChangesAsync(ct);
    }
}
