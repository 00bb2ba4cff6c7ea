using FluentValidation;
using Kanoon.Clubs.Domain.Clubs;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Clubs.Application.Commands.Clubs;

internal sealed record CloseClub(Guid ClubId, string Reason) : ICommand, IReasoned;

internal sealed class CloseClubValidator : AbstractValidator<CloseClub>
{
    public CloseClubValidator() => RuleFor(close => close.Reason).IsClubReason();
}

internal sealed class CloseClubHandler(IClubsDb db, IClubMemory memory) : ICommandHandler<CloseClub>
{
    public async Task Handle(CloseClub command, CancellationToken ct)
    {
        var club = await db.Load<Club>(command.ClubId, ct);
        club.Close();

        db.OnceSaved(memory.Forget);
        await db.SaveChangesAsync(ct);
    }
}
