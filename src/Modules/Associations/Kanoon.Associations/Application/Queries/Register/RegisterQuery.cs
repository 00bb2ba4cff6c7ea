using System.Linq.Expressions;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Licences;

namespace Kanoon.Associations.Application.Queries.Register;

/// <summary>An association beside its licence, for filtering and sorting.</summary>
internal sealed class Listed
{
    public required Association Association { get; init; }
    public required ActivityLicence Licence { get; init; }
}

internal static class RegisterQuery
{
    // Kept, for the compiler would build the trees anew at each request, and the register is what the public asks for most.
    private static readonly Expression<Func<Association, Guid>> Id = association => association.Id;
    private static readonly Expression<Func<ActivityLicence, Guid>> AssociationId = licence => licence.AssociationId;
    private static readonly Expression<Func<Association, ActivityLicence, Listed>> Pair = (association, licence) =>
        new Listed { Association = association, Licence = licence };

    public static IQueryable<Listed> Register(this IAssociationsDb db) =>
        db.Associations.Join(db.Licences, Id, AssociationId, Pair);

    /// <summary>The same rule as <see cref="ActivityLicence.StateOn"/>, as the database can judge it.</summary>
    public static IQueryable<Listed> InState(this IQueryable<Listed> rows, LicenceState? state, DateOnly today)
    {
        if (state is null)
            return rows;
        if (EndOf(state.Value) is { } end)
            return rows.Where(row => row.Licence.Ending!.Kind == end);

        rows = rows.Where(row => row.Licence.Ending == null);
        if (state == LicenceState.Suspended)
            return rows.Where(row =>
                row.Licence.SuspendedFrom <= today
                && (row.Licence.SuspendedUntil == null || row.Licence.SuspendedUntil >= today)
            );

        rows = rows.Where(row =>
            row.Licence.SuspendedFrom == null || row.Licence.SuspendedFrom > today || row.Licence.SuspendedUntil < today
        );
        return state switch
        {
            LicenceState.Scheduled => rows.Where(row => row.Licence.StartsOn > today),
            LicenceState.Expired => rows.Where(row => row.Licence.GraceEndsOn < today),
            LicenceState.Grace => rows.Where(row => row.Licence.EndsOn < today && row.Licence.GraceEndsOn >= today),
            LicenceState.RenewalOpen => rows.Where(row =>
                row.Licence.EndsOn >= today && row.Licence.RenewalOpensOn <= today && row.Licence.StartsOn <= today
            ),
            _ => rows.Where(row => row.Licence.StartsOn <= today && row.Licence.RenewalOpensOn > today),
        };
    }

    private static LicenceEnd? EndOf(LicenceState state) =>
        state switch
        {
            LicenceState.Revoked => LicenceEnd.Revoked,
            LicenceState.Closed => LicenceEnd.Closed,
            LicenceState.Surrendered => LicenceEnd.Surrendered,
            _ => null,
        };
}
