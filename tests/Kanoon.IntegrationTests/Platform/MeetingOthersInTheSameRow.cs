using System.Net;
using Kanoon.Clubs.Application.Commands.Clubs;
using Kanoon.Clubs.Domain.Clubs;
using Kanoon.Clubs.Infrastructure;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Platform;

public sealed class MeddledOnSqlite() : Meddled(new SqliteTestDatabase());

public sealed class MeddledOnSqlServer() : Meddled(new SqlServerTestDatabase());

public abstract class Meddled(TestDatabase database) : KanoonApp(database)
{
    private protected override void Configure(IServiceCollection services)
    {
        base.Configure(services);
        services.LetTestsMeddle();
    }
}

public sealed class MeetingOthersInTheSameRowOnSqlite(MeddledOnSqlite app)
    : MeetingOthersInTheSameRow(app),
        IClassFixture<MeddledOnSqlite>;

public sealed class MeetingOthersInTheSameRowOnSqlServer(MeddledOnSqlServer app)
    : MeetingOthersInTheSameRow(app),
        IClassFixture<MeddledOnSqlServer>;

/// <summary>Two writers read the same row, and one of them is quicker. A club stands for every aggregate.</summary>
public abstract class MeetingOthersInTheSameRow(KanoonApp app) : Behaviour(app)
{
    private readonly Guid club = Guid.CreateVersion7();
    private string Key => $"c-{club.ToString("N")[..20]}";
    private string Address => $"/api/v1/admin/clubs/{club}";

    private MeddledDatabase Database => App.Services.GetRequiredService<MeddledDatabase>();

    [Fact]
    public async Task Who_named_a_version_is_told_that_it_is_stale_though_it_was_not_when_they_asked()
    {
        await Establish();
        var manager = await App.Staff(Roles.OfficeManager);
        Database.BeforeTheNextWrite(() => Describe("نام دیگری"));

        var answer = manager.Http.Change(HttpMethod.Put, Address, 1, new { name = "نام من", order = 1 });

        await answer.ShouldBeProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        var stored = await Stored();
        stored.Name.Should().Be("نام دیگری", "nobody's change is lost");
        stored.Version.Should().Be(2);
        (await Changes()).Should().Be(1);
    }

    [Fact]
    public async Task Who_named_no_version_reads_anew_and_has_their_change_after_the_others()
    {
        await Establish();
        Database.BeforeTheNextWrite(() => Describe("نام دیگری"));

        await App.In(services => services.GetRequiredService<ISender>().Send(Naming("نام من"), default));

        var stored = await Stored();
        stored.Name.Should().Be("نام من");
        stored.Version.Should().Be(3);
        (await Changes()).Should().Be(2);
    }

    [Fact]
    public async Task Work_that_is_tried_again_as_a_whole_starts_anew_and_takes_effect_once()
    {
        await Establish();
        var (attempts, told, name) = (0, 0, $"again {club:N}");

        var found = await App.In(async services =>
        {
            var db = services.GetRequiredService<ClubsDbContext>();
            return await db.InTransaction(
                async () =>
                {
                    attempts++;
                    var tracked = db.ChangeTracker.Entries().Count();
                    var loaded = await db.Load<Club>(club, default);
                    var version = loaded.Version;
                    loaded.Describe($"نام {attempts}", null, 0);
                    db.Announce(new SomethingHappened(name));
                    db.OnceSaved(() => told++);
                    await db.SaveChangesAsync();
                    if (attempts < 3)
                    {
                        // What is saved next by the following attempt, if anything of this one stays.
                        db.Announce(new SomethingHappened(name));
                        throw new PassingFailureException();
                    }

                    return (tracked, version);
                },
                default
            );
        });

        attempts.Should().Be(3);
        found.Should().Be((0, 1), "nothing of a rolled-back attempt stays in the tracker");
        told.Should().Be(1);
        var stored = await Stored();
        stored.Name.Should().Be("نام 3");
        stored.Version.Should().Be(2);
        (await Changes()).Should().Be(1);
        (await Announcements(name)).Should().Be(1);
    }

    [Fact]
    public async Task Work_that_fails_for_good_leaves_nothing_and_tells_nobody()
    {
        await Establish();
        var (told, name) = (0, $"never {club:N}");

        var working = () =>
            App.In(async services =>
            {
                var db = services.GetRequiredService<ClubsDbContext>();
                await db.InTransaction<bool>(
                    async () =>
                    {
                        (await db.Load<Club>(club, default)).Describe("نام نو", null, 0);
                        db.Announce(new SomethingHappened(name));
                        db.OnceSaved(() => told++);
                        await db.SaveChangesAsync();
                        throw new TimeoutException();
                    },
                    default
                );
            });

        await working.Should().ThrowAsync<TimeoutException>();
        told.Should().Be(0);
        (await Stored()).Version.Should().Be(1);
        (await Changes()).Should().Be(0);
        (await Announcements(name)).Should().Be(0);
    }

    private DescribeClub Naming(string name) => new(club, name, null, 0);

    private Task Establish() =>
        App.In(async services =>
        {
            var db = services.GetRequiredService<ClubsDbContext>();
            db.Clubs.Add(Club.Established(club, Key, "نام نخست", 0));
            await db.SaveChangesAsync();
            await db.Audit.Where(row => row.SubjectId == club).ExecuteDeleteAsync();
        });

    private async Task Describe(string name) =>
        await App.In(services => services.GetRequiredService<ISender>().Send(Naming(name), default));

    private Task<Club> Stored() =>
        App.In(services =>
            services.GetRequiredService<ClubsDbContext>().Clubs.AsNoTracking().SingleAsync(row => row.Id == club)
        );

    private Task<int> Changes() =>
        App.In(services =>
            services.GetRequiredService<ClubsDbContext>().Audit.CountAsync(row => row.SubjectId == club)
        );

    private Task<int> Announcements(string name) =>
        App.In(services =>
            services.GetRequiredService<ClubsDbContext>().Outbox.CountAsync(row => row.Body.Contains(name))
        );
}
