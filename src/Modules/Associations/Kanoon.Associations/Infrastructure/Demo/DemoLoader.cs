using Kanoon.Associations.Application.Places;
using Kanoon.Clubs.Contracts;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Demo;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Files;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Infrastructure.Demo;

/// <summary>The associations of the demonstration city and their cases, in one transaction.</summary>
internal sealed class DemoLoader(
    AssociationsDbContext db,
    IDatabase database,
    IWorkingDays workingDays,
    IClubDirectory clubs,
    IFileStore files,
    IPersonalData personal,
    CommandContext work,
    TimeProvider clock
) : IDemoLoader
{
    private const int AggregatesAtOnce = 60;

    public async Task<bool> IsEmpty(CancellationToken ct) =>
        !await db.Associations.AnyAsync(ct) && !await db.FoundingApplications.AnyAsync(ct);

    public async Task Load(DemoContext context, CancellationToken ct)
    {
        work.Operation = "associations.demo";
        var office = await DemoOffice.Open(db, workingDays, clubs, files, context.Accounts, clock.Today(), ct);
        try
        {
            var secretarys = await db.InTransaction(() => LoadCity(office, context.NewCast(), ct), ct);
            context.Grants.Add(new(context.Accounts.Secretary, Roles.Secretary, secretarys));
        }
        catch (DbUpdateException failure) when (database.IsDuplicate(failure))
        {
            // Another host that starts at the same moment was first.
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    /// <returns>The association of the secretary who can sign in.</returns>
    private async Task<Guid> LoadCity(DemoOffice office, IDemoCast cast, CancellationToken ct)
    {
        var people = new DemoPeople(personal);
        var steps = new FoundingSteps(office, cast, people);
        var stories = new AssociationStories(office, cast, people, steps);
        var lives = stories.Tell().ToList();
        var applications = new ApplicationStories(office, cast, steps).Tell().ToList();
        var members = new MemberStories(office, cast, people);

        db.NumberSeries.AddRange(stories.Series);
        foreach (
            var chunk in lives
                .SelectMany(story => story.Life.Everything)
                .Concat<Aggregate>(applications)
                .Concat(lives.SelectMany(story => members.Tell(story.Fate, story.Life)))
                .Concat(people.Everybody)
                .Chunk(AggregatesAtOnce)
        )
            await Save(chunk, ct);

        return lives.Single(story => story.Fate == Fate.LedBySecretaryAccount).Life.Association.Id;
    }

    /// <summary>Saves a part and takes back what it announced: nobody is to be told of a made-up past.</summary>
    private async Task Save(Aggregate[] chunk, CancellationToken ct)
    {
        db.AddRange(chunk);
        await db.SaveChangesAsync(ct);

        var announced = db.ChangeTracker.Entries<OutboxMessage>().Select(entry => entry.Entity.Id).ToList();
        db.ChangeTracker.Clear();
        await db.Outbox.Where(message => announced.Contains(message.Id)).ExecuteDeleteAsync(ct);
    }
}
