using System.Net;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Kanoon.Platform.Messaging;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Messaging;

public sealed class ReadingDeadLettersOnSqlite(SqliteApp app) : ReadingDeadLetters(app), IClassFixture<SqliteApp>;

public sealed class ReadingDeadLettersOnSqlServer(SqlServerApp app)
    : ReadingDeadLetters(app),
        IClassFixture<SqlServerApp>;

public abstract class ReadingDeadLetters(KanoonApp app) : Behaviour(app)
{
    private const string DeadLetters = "/api/v1/admin/dead-letters";

    private readonly string something = $"something {Guid.CreateVersion7():N}";

    private Rehearsal Rehearsal => App.Services.GetRequiredService<Rehearsal>();

    [Fact]
    public async Task After_ten_tries_it_is_a_dead_letter_that_an_administrator_sees_and_requeues()
    {
        var administrator = App.Administrator();
        var id = await ADeadLetter();

        Rehearsal.TriesOf(something).Should().Be(10);
        var letter = (await Everything(administrator)).Should().ContainSingle(dead => dead.Id == id).Subject;
        letter
            .Should()
            .BeEquivalentTo(
                new
                {
                    Module = "platform",
                    Type = typeof(SomethingHappened).FullName,
                    Attempts = 10,
                    LastError = "WhenSomethingHappened: TimeoutException",
                }
            );

        Rehearsal.Mend(something);
        await administrator.Http.Post($"{DeadLetters}/platform/{id}/requeue").ShouldBe(HttpStatusCode.NoContent);
        await App.Deliver();

        Rehearsal.TriesOf(something).Should().Be(11);
        (await Everything(administrator)).Should().NotContain(dead => dead.Id == id);
    }

    [Fact]
    public async Task Who_requeued_is_in_the_audit_of_the_letters_module()
    {
        var administrator = App.Administrator();
        var me = await administrator.Http.Get<CreatedId>("/api/v1/auth/me");
        var id = await ADeadLetter();

        await administrator.Http.Post($"{DeadLetters}/platform/{id}/requeue").ShouldBe(HttpStatusCode.NoContent);

        var row = (await AuditOf("platform", id)).Should().ContainSingle().Subject;
        row.Operation.Should().Be(nameof(RequeueDeadLetter));
        row.ActorId.Should().Be(me.Id);
        row.SubjectType.Should().Be(nameof(DeadLetter));
        row.Changes.Should().Be("""{"state":["dead","pending"]}""");
    }

    [Fact]
    public async Task Only_a_dead_letter_can_be_requeued()
    {
        var administrator = App.Administrator();
        await App.Announce(new SomethingHappened(something));
        await App.Deliver();
        var delivered = await Stored();

        var ofNoModule = administrator.Http.Post($"{DeadLetters}/unheard-of/{delivered}/requeue");
        var unknown = administrator.Http.Post($"{DeadLetters}/platform/{Guid.CreateVersion7()}/requeue");
        var notDead = administrator.Http.Post($"{DeadLetters}/platform/{delivered}/requeue");

        await ofNoModule.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        await unknown.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        await notDead.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await AuditOf("platform", delivered)).Should().BeEmpty("nothing was changed");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Letters_of_all_modules_are_read_page_by_page_without_gaps_or_repeats(int limit)
    {
        var administrator = App.Administrator();
        string[] modules = ["associations", "clubs", "platform"];
        var buried = new List<Guid>();
        // Two of each module at each of three instants: most are only told apart by module and id.
        foreach (var module in modules)
            buried.AddRange(await Bury(module, App.Clock.GetUtcNow().UtcDateTime));

        var read = await Everything(administrator, limit);

        read.Should().OnlyHaveUniqueItems(letter => letter.Id);
        read.Select(letter => letter.Id).Should().Contain(buried);
        read.Should().BeInDescendingOrder(letter => letter.OccurredAt);
        read.Where(letter => buried.Contains(letter.Id))
            .GroupBy(letter => letter.OccurredAt)
            .Should()
            .OnlyContain(instant => instant.Select(letter => letter.Module).SequenceEqual(modules.SelectMany(Twice)));
    }

    private static IEnumerable<string> Twice(string module) => [module, module];

    private static async Task<List<Letter>> Everything(Person administrator, int limit = 100)
    {
        var (read, after) = (new List<Letter>(), (string?)null);
        do
        {
            var page = await administrator.Http.Get<Letters>(
                $"{DeadLetters}?limit={limit}{(after is null ? "" : $"&after={after}")}"
            );
            page.Items.Length.Should().BeInRange(after is null ? 0 : 1, limit);
            read.AddRange(page.Items);
            after = page.Next;
        } while (after is not null);

        return read;
    }

    /// <summary>Tells of something whose reaction fails until nobody tries any more.</summary>
    private async Task<Guid> ADeadLetter()
    {
        Rehearsal.Fail(something);
        await App.Announce(new SomethingHappened(something));
        for (var time = 0; time < 12; time++)
        {
            await App.Deliver();
            App.Clock.Advance(TimeSpan.FromMinutes(20));
        }

        return await Stored();
    }

    private Task<Guid> Stored()
    {
        var json = $"{{\"name\":\"{something}\"}}";
        return App.In(services =>
            services
                .GetRequiredService<PlatformDbContext>()
                .Outbox.Where(row => row.Body == json)
                .Select(row => row.Id)
                .SingleAsync()
        );
    }

    private Task<List<AuditEntry>> AuditOf(string module, Guid subject) =>
        App.In(services =>
            services
                .GetRequiredService<ModuleCatalogue>()
                .ContextOf(module, services)
                .Audit.Where(entry => entry.SubjectId == subject)
                .ToListAsync()
        );

    private Task<List<Guid>> Bury(string module, DateTime from) =>
        App.In(async services =>
        {
            var db = services.GetRequiredService<ModuleCatalogue>().ContextOf(module, services);
            var letters = Enumerable
                .Range(0, 6)
                .Select(number => new OutboxMessage
                {
                    Id = Guid.CreateVersion7(),
                    OccurredAt = from.AddSeconds(number / 2),
                    DueAt = from,
                    Type = "Test.Buried",
                    Body = "{}",
                    State = MessageState.Dead,
                })
                .ToList();
            db.Outbox.AddRange(letters);
            await db.SaveChangesAsync();
            return letters.ConvertAll(letter => letter.Id);
        });

    private sealed record Letters(Letter[] Items, string? Next);

    private sealed record Letter(
        string Module,
        Guid Id,
        string Type,
        DateTime OccurredAt,
        int Attempts,
        string? LastError
    );
}
