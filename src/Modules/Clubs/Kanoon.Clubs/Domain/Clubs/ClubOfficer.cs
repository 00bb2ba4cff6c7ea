namespace Kanoon.Clubs.Domain.Clubs;

/// <summary>The time in which somebody is, or was, an officer of a club.</summary>
internal sealed class ClubOfficer
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid UserId { get; init; }
    public required DateOnly Since { get; init; }
    public DateOnly? LeftOn { get; private set; }

    public void Leave(DateOnly on) => LeftOn = on;
}
