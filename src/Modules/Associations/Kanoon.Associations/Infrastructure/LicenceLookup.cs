using System.Runtime.CompilerServices;
using Kanoon.Associations.Application.Queries.Licences;
using Kanoon.Associations.Domain.Licences;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kanoon.Associations.Infrastructure;

/// <summary>The busiest read of all, compiled once instead of translated at each request.</summary>
internal sealed class LicenceLookup(AssociationsDbContext db) : ILicenceLookup
{
    // A compiled query belongs to one model, and a process may know one for each database.
    private static readonly ConditionalWeakTable<
        IModel,
        Func<AssociationsDbContext, string, CancellationToken, Task<LicenceRow?>>
    > ByNumber = [];

    public Task<LicenceRow?> Find(string number, CancellationToken ct) =>
        ByNumber.GetValue(db.Model, _ => Compile())(db, number, ct);

    private static Func<AssociationsDbContext, string, CancellationToken, Task<LicenceRow?>> Compile() =>
        EF.CompileAsyncQuery(
            (AssociationsDbContext db, string number, CancellationToken ct) =>
                (
                    from licence in db.Licences
                    join association in db.Associations on licence.AssociationId equals association.Id
                    where licence.Number == number
                    select new LicenceRow(
                        licence.Id,
                        licence.Version,
                        licence.Number,
                        licence.AssociationId,
                        association.NameText,
                        association.ClubId,
                        association.DistrictCode,
                        new LicenceStanding(
                            licence.StartsOn,
                            licence.EndsOn,
                            licence.RenewalOpensOn,
                            licence.GraceEndsOn,
                            licence.SuspendedFrom,
                            licence.SuspendedUntil,
                            licence.Ending == null ? null : licence.Ending.Kind
                        )
                    )
                )
                    .AsSingleQuery()
                    .FirstOrDefault()
        );
}
