using FluentValidation;
using Kanoon.Clubs.Domain.Clubs;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Clubs.Application.Commands.Clubs;

internal sealed record FoundClub(string Key, string Name, string? Description, int Order) : ICommand<Guid>;

internal sealed class FoundClubValidator : AbstractValidator<FoundClub>
{
    public FoundClubValidator()
    {
        RuleFor(club => club.Key).IsClubKey();
        RuleFor(club => club.Name).IsClubName();
        RuleFor(club => club.Description).IsClubText(Club.MaxDescription);
        RuleFor(club => club.Order).InclusiveBetween(0, Club.MaxOrder);
    }
}

internal sealed class FoundClubHandler(IClubsDb db, IClubMemory memory) : ICommandHandler<FoundClub, Guid>
{
    public async Task<Guid> Handle(FoundClub command, CancellationToken ct)
    {
        var taken = await db.Clubs.AnyAsync(known => known.Key == command.Key, ct);
        var club = Club.Found(command.Key, command.Name, command.Description, command.Order, keyIsFree: !taken);
        db.Clubs.Add(club);

        db.OnceSaved(memory.Forget);
        await db.SaveChangesAsync(ct);
        return club.Id;
    }
}
