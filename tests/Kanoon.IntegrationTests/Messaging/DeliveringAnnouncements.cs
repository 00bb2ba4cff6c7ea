using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Kanoon.Platform.Messaging;
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
}
