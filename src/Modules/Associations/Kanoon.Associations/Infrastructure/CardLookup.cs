using System.Runtime.CompilerServices;
using Kanoon.Associations.Application.Cards;
using Kanoon.Associations.Domain.Licences;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kanoon.Associations.Infrastructure;

/// <summary>Compiled once instead of translated at each request, for cards are verified at doors.</summary>
internal sealed class CardLookup(AssociationsDbContext db) : ICardLookup
{
    // A compiled query belongs to one model, and a process may know one for each database.
    private static readonly ConditionalWeakTable<
        IModel,
        Func<AssociationsDbContext, string, CancellationToken, Task<IssuedCard?>>
    > BySerial = [];

    public Task<IssuedCard?> Find(string serial, CancellationToken ct) =>
        BySerial.GetValue(db.Model, _ => Compile())(db, serial, ct);

    private static Func<AssociationsDbContext, string, CancellationToken, Task<IssuedCard?>> Compile() =>
        EF.CompileAsyncQuery(
            (AssociationsDbContext db, string serial, CancellationToken ct) =>
                (
                    from card in db.Cards
                    join association in db.Associations on card.AssociationId equals association.Id
                    join licence in db.Licences on card.AssociationId equals licence.AssociationId
                    where card.Serial == serial
                    select new IssuedCard(
                        card.Id,
                        card.AssociationId,
                        association.NameText,
                        licence.Number,
                        serial,
                        card.HolderName!,
                        card.IssuedOn!.Value,
                        card.ValidUntil!.Value,
                        card.Stage,
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
