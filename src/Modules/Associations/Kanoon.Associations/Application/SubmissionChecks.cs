using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Clubs.Contracts;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application;

/// <summary>Answers what an application cannot know by itself: is the name free, do club, place and goals exist.</summary>
internal sealed class SubmissionChecks(IAssociationsDb db, IClubDirectory clubs)
{
    private static readonly FoundingState[] Over =
    [
        FoundingState.Draft,
        FoundingState.Rejected,
        FoundingState.Upheld,
        FoundingState.Withdrawn,
        FoundingState.Lapsed,
        FoundingState.Approved,
        FoundingState.ApprovedWithConditions,
    ];

    public async Task<SubmissionFacts> For(FoundingApplication application, CancellationToken ct) =>
        new(
            await NameIsFree(application.NameNormalised, application.Id, ct),
            await clubs.Find(application.ClubId, ct) is { IsActive: true },
            await PlaceExists(application.DistrictCode, application.NeighbourhoodCode, ct),
            await GoalsExist(application.Goals, ct)
        );

    /// <summary>Refuses a profile whose name is taken, or whose place or goals do not exist.</summary>
    public async Task RequireProfile(AssociationProfile profile, Guid associationId, CancellationToken ct)
    {
        if (!await NameIsFree(profile.Name.Normalised, associationId, ct))
            throw new RuleViolationException(FoundingRules.NameTaken);
        if (!await PlaceExists(profile.Place.DistrictCode, profile.Place.NeighbourhoodCode, ct))
            throw new RuleViolationException(FoundingRules.PlaceUnknown);
        if (!await GoalsExist(profile.Goals, ct))
            throw new RuleViolationException(FoundingRules.GoalUnknown);
    }

    /// <summary>Whether no association, and no other open application, has this name.</summary>
    public async Task<bool> NameIsFree(string normalised, Guid except, CancellationToken ct) =>
        !await db.Associations.AnyAsync(known => known.NameNormalised == normalised && known.Id != except, ct)
        && !await db.FoundingApplications.AnyAsync(
            known => known.NameNormalised == normalised && known.Id != except && !Over.Contains(known.State),
            ct
        );

    public Task<bool> PlaceExists(int districtCode, int neighbourhoodCode, CancellationToken ct) =>
        db.Neighbourhoods.AnyAsync(
            known => known.Code == neighbourhoodCode && known.DistrictCode == districtCode && known.RetiredOn == null,
            ct
        );

    public async Task<bool> GoalsExist(IReadOnlyList<int> goals, CancellationToken ct) =>
        await db.CommonGoals.CountAsync(goal => goals.Contains(goal.Code) && goal.RetiredOn == null, ct) == goals.Count;
}
