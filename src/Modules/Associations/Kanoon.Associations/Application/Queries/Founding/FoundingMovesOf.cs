using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;

namespace Kanoon.Associations.Application.Queries.Founding;

/// <summary>What a caller is offered, of what an application's state allows.</summary>
internal static class FoundingMovesOf
{
    /// <param name="application">Which the caller may read.</param>
    /// <param name="caller">Its applicant, or the Office.</param>
    /// <param name="mayAppeal">Whether the time to object has not passed.</param>
    public static IReadOnlyList<FoundingMove> MovesOf(
        this FoundingApplication application,
        ICaller caller,
        bool mayAppeal
    ) =>
        application.ApplicantId == caller.UserId
            ? [.. application.ApplicantsMoves.Where(move => move != FoundingMove.Appeal || mayAppeal)]
            : [.. application.OfficesMoves.Where(move => IsOffered(move, application, caller))];

    private static bool IsOffered(FoundingMove move, FoundingApplication application, ICaller caller) =>
        move switch
        {
            FoundingMove.Approve or FoundingMove.Reject => caller.IsManager(),
            FoundingMove.DecideAppeal => caller.IsManager() && application.LastAppeal?.FirstDecider != caller.UserId,
            _ => caller.IsOffice(),
        };
}
