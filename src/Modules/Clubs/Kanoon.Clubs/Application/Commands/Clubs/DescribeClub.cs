using FluentValidation;
using Kanoon.Clubs.Domain.Clubs;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Clubs.Application.Commands.Clubs;

internal sealed record DescribeClub(Guid ClubId, string Name, string? Description, int Order) : ICommand;

internal sealed class DescribeClubValidator : AbstractValidator<DescribeClub>
{
    public DescribeClubValidator()
    {
        RuleFor(club => club.Name).IsClubName();
        RuleFor(club => club.Description).IsClubText(Club.MaxDescription);
        RuleFor(club => club.Order).InclusiveBetween(0, Club.MaxOrder);
    }
}

internal sealed class DescribeClubHandler(IClubsDb db, IClubMemory memory) : ICommandHandler<DescribeClub>
{
    public async Task Handle(DescribeClub command, CancellationToken ct)
    {
        var club = await db.Load<Club>(command.ClubId, ct);
        club.Describe(command.Name, command.Description, command.Order);

        db.OnceSaved(memory.Forget);
        await db.SaveChangesAsync(ct);
    }
}
