using System.Net;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Messaging;

public sealed class DeliveringAnnouncementsOnSqlite(SqliteApp app)
    : DeliveringAnnouncements(app),
        IClassFixture<SqliteApp>;

public sealed class DeliveringAnnouncementsOnSqlServer(SqlServerApp app)
    : DeliveringAnnouncements(app),
        IClassFixture<SqlServerApp>;

public abstract class DeliveringAnnouncements(KanoonApp app) : Behaviour(app)
{
    private const string DeadLetters = "/api/v1/admin/dead-letters";

    private readonly string something = $"something {Guid.CreateVersion7():N}";

    private Rehearsal Rehearsal => App.Services.GetRequiredService<Rehearsal>();

    [Fact]
    public async Task Nothing_is_delivered_before_somebody_dispatches()
    {
        await App.Announce(new SomethingHappened(something));

        Rehearsal.TriesOf(something).Should().Be(0);
        await App.Deliver();
        Rehearsal.TriesOf(something).Should().Be(1);
    }

    [Fact]
    public async Task An_announcement_takes_effect_once_however_often_it_is_dispatched()
    {
        await App.Announce(new SomethingHappened(something));

        await App.Deliver();
        await OfferAgain();
        await App.Deliver();

        Rehearsal.TriesOf(something).Should().Be(1);
        (await Effects()).Should().Be(1);
    }

    [Fact]
    public async Task Dispatchers_at_work_at_once_do_not_deliver_anything_twice()
    {
        await App.Deliver();
        var names = Enumerable.Range(1, 30).Select(number => $"{something} {number}").ToArray();
        foreach (var name in names)
            Rehearsal.Ends[name] = ct => Task.Delay(TimeSpan.FromMilliseconds(5), ct);
        await App.Announce([.. names.Select(name => new SomethingHappened(name))]);

        var dispatched = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Dispatch)));

        dispatched.Sum(result => result.Delivered).Should().Be(30, "each claim is one dispatcher's");
        dispatched.Sum(result => result.Failed).Should().Be(0);
        names.Select(Rehearsal.TriesOf).Should().OnlyContain(tries => tries == 1);
        (await Effects()).Should().Be(30);
    }

    [Fact]
    public async Task A_failing_reaction_is_left_alone_for_longer_each_time()
    {
        Rehearsal.Fail(something);
        await App.Announce(new SomethingHappened(something));

        await App.Deliver();
        await App.Deliver();
        Rehearsal.TriesOf(something).Should().Be(1);

        App.Clock.Advance(TimeSpan.FromSeconds(2));
        await App.Deliver();
        Rehearsal.TriesOf(something).Should().Be(2);

        App.Clock.Advance(TimeSpan.FromSeconds(2));
        await App.Deliver();
        Rehearsal.TriesOf(something).Should().Be(2);

        App.Clock.Advance(TimeSpan.FromSeconds(2));
        await App.Deliver();
        Rehearsal.TriesOf(something).Should().Be(3);
    }

    [Fact]
    public async Task A_reaction_that_fails_leaves_nothing_behind()
    {
        Rehearsal.Fail(something);
        await App.Announce(new SomethingHappened(something));

        await App.Deliver();

        (await Effects()).Should().Be(0);
        Rehearsal.Mend(something);
        App.Clock.Advance(TimeSpan.FromSeconds(2));
        await App.Deliver();
        (await Effects()).Should().Be(1);
    }

    [Fact]
    public async Task A_reaction_that_took_effect_is_not_repeated_for_one_that_failed()
    {
        Rehearsal.Fail(something);
        await App.Announce(new SomethingHappened(something));

        await App.Deliver();
        App.Clock.Advance(TimeSpan.FromSeconds(2));
        await App.Deliver();

        Rehearsal.TriesOf(something).Should().Be(2);
        Rehearsal.TriesOf($"{something}, too").Should().Be(1);
    }

    [Fact]
    public async Task After_ten_tries_it_is_a_dead_letter_that_an_administrator_sees_and_requeues()
    {
        var administrator = App.Administrator();
        Rehearsal.Fail(something);
        await App.Announce(new SomethingHappened(something));

        await DeliverPatiently(times: 12);

        Rehearsal.TriesOf(something).Should().Be(10);
        var id = await App.In(services => Stored(services).Select(row => row.Id).SingleAsync());
        var letters = await administrator.Http.Get<Letter[]>(DeadLetters);
        var letter = letters.Should().ContainSingle(dead => dead.Id == id).Subject;
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
        await administrator.Http.Post($"{DeadLetters}/platform/{letter.Id}/requeue").ShouldBe(HttpStatusCode.NoContent);
        await App.Deliver();

        (await Effects()).Should().Be(1);
        (await administrator.Http.Get<Letter[]>(DeadLetters)).Should().NotContain(dead => dead.Id == id);
    }

    [Fact]
    public async Task Only_a_dead_letter_can_be_requeued()
    {
        var administrator = App.Administrator();
        await App.Announce(new SomethingHappened(something));
        await App.Deliver();
        var delivered = await App.In(services => Stored(services).Select(row => row.Id).SingleAsync());

        var ofNoModule = administrator.Http.Post($"{DeadLetters}/unheard-of/{delivered}/requeue");
        var unknown = administrator.Http.Post($"{DeadLetters}/platform/{Guid.CreateVersion7()}/requeue");
        var notDead = administrator.Http.Post($"{DeadLetters}/platform/{delivered}/requeue");

        await ofNoModule.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        await unknown.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        await notDead.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task What_a_dispatcher_had_in_hand_when_it_died_is_delivered_by_the_next_one()
    {
        using var death = new CancellationTokenSource();
        Rehearsal.Ends[something] = async ct =>
        {
            await death.CancelAsync();
            ct.ThrowIfCancellationRequested();
        };
        await App.Announce(new SomethingHappened(something));

        var dying = () =>
            App.Services.GetRequiredService<OutboxDispatcher>().Dispatch(PlatformModule.Name, death.Token);

        await dying.Should().ThrowAsync<OperationCanceledException>();
        Rehearsal.Mend(something);
        await App.Deliver();
        (await Effects()).Should().Be(0, "the dead dispatcher's claim still holds");
        App.Clock.Advance(TimeSpan.FromMinutes(3));
        await App.Deliver();
        (await Effects()).Should().Be(1);
    }

    private Task<(int Delivered, int Failed)> Dispatch() => Dispatch(TestContext.Current.CancellationToken);

    private Task<(int Delivered, int Failed)> Dispatch(CancellationToken ct) =>
        App.Services.GetRequiredService<OutboxDispatcher>().Dispatch(PlatformModule.Name, ct);

    /// <summary>As if the process had died between the effect and the mark on the announcement.</summary>
    private Task OfferAgain() =>
        App.In(async services =>
        {
            var now = App.Clock.GetUtcNow().UtcDateTime;
            var offered = await Stored(services)
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(row => row.State, MessageState.Pending).SetProperty(row => row.DueAt, now)
                );
            offered.Should().Be(1);
        });

    private IQueryable<OutboxMessage> Stored(IServiceProvider services)
    {
        var json = $"{{\"name\":\"{something}\"}}";
        return services.GetRequiredService<PlatformDbContext>().Outbox.Where(row => row.Body == json);
    }

    private Task<int> Effects() =>
        App.In(services =>
            services
                .GetRequiredService<PlatformDbContext>()
                .Messages.CountAsync(message => message.Key.StartsWith(something))
        );

    private async Task DeliverPatiently(int times)
    {
        for (var time = 0; time < times; time++)
        {
            await App.Deliver();
            App.Clock.Advance(TimeSpan.FromMinutes(20));
        }
    }

    private sealed record Letter(
        string Module,
        Guid Id,
        string Type,
        DateTime OccurredAt,
        int Attempts,
        string? LastError
    );
}
