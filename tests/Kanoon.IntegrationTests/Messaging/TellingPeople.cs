using System.Net;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Kanoon.Platform.Notifications;
using Kanoon.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Kanoon.IntegrationTests.Infrastructure.TestAnnouncements;

namespace Kanoon.IntegrationTests.Messaging;

public sealed class TellingPeopleOnSqlite(SqliteApp app) : TellingPeople(app), IClassFixture<SqliteApp>;

public sealed class TellingPeopleOnSqlServer(SqlServerApp app) : TellingPeople(app), IClassFixture<SqlServerApp>;

public abstract class TellingPeople(KanoonApp app) : Behaviour(app)
{
    private const string Deliveries = "platform.deliveries";

    [Fact]
    public async Task A_request_becomes_a_message_in_the_app_and_one_to_the_phone()
    {
        var sara = await App.Citizen();
        await App.Announce(Greeting("welcome", sara));

        await App.Deliver();
        await App.RunJob(Deliveries);
        await App.RunJob(Deliveries);

        (await InboxOf(sara)).Items.Should().ContainSingle().Which.Subject.Should().Be("سلام سارا");
        var sms = App.Sms.To(sara.Mobile).Should().ContainSingle().Subject;
        sms.Text.Should().Be("سارا گرامی، خوش آمدید.");
    }

    [Fact]
    public async Task Nobody_reads_another_persons_messages()
    {
        var (sara, reza) = (await App.Citizen(), await App.Citizen("رضا کریمی"));
        await App.Announce(Greeting("private", sara));
        await App.Deliver();
        var message = (await InboxOf(sara)).Items.Single();

        var marking = reza.Http.Post($"/api/v1/messages/{message.Id}/read");

        (await InboxOf(reza)).Items.Should().BeEmpty();
        await marking.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await InboxOf(sara)).Items.Single().ReadAt.Should().BeNull();
    }

    [Fact]
    public async Task A_message_is_read_at_the_first_time_that_it_is_said_to_be()
    {
        var sara = await App.Citizen();
        await App.Announce(Greeting("read", sara));
        await App.Deliver();
        var message = (await InboxOf(sara)).Items.Single();
        var now = App.Clock.GetUtcNow().UtcDateTime;

        await sara.Http.Post($"/api/v1/messages/{message.Id}/read").ShouldBe(HttpStatusCode.NoContent);
        App.Clock.Advance(TimeSpan.FromHours(1));
        await sara.Http.Post($"/api/v1/messages/{message.Id}/read").ShouldBe(HttpStatusCode.NoContent);

        (await InboxOf(sara)).Items.Single().ReadAt.Should().Be(now);
        var audit = await App.In(services =>
            services
                .GetRequiredService<PlatformDbContext>()
                .Audit.Where(entry => entry.SubjectId == message.Id)
                .ToListAsync()
        );
        audit.Should().ContainSingle("the second time changed nothing").Which.ActorId.Should().Be(sara.Id);
    }

    [Fact]
    public async Task A_key_that_was_used_delivers_nothing_more_and_keeps_nobody_else_from_theirs()
    {
        var (sara, reza) = (await App.Citizen(), await App.Citizen("رضا کریمی"));
        await App.Announce(Greeting("reminder", sara));
        await App.Deliver();

        await App.Announce(Greeting("reminder", sara, reza, reza));
        await App.Deliver();
        await App.RunJob(Deliveries);

        (await InboxOf(sara)).Items.Should().ContainSingle();
        (await InboxOf(reza)).Items.Should().ContainSingle();
        App.Sms.To(sara.Mobile).Should().ContainSingle();
        App.Sms.To(reza.Mobile).Should().ContainSingle();
    }

    [Fact]
    public async Task A_code_is_sent_before_the_messages_that_have_waited_longer()
    {
        var (others, holder) = (
            Enumerable.Range(0, 50).Select(_ => KanoonApp.NewMobile()).ToList(),
            KanoonApp.NewMobile()
        );
        var now = App.Clock.GetUtcNow().UtcDateTime;
        await App.In(services =>
        {
            var personal = services.GetRequiredService<IPersonalData>();
            var db = services.GetRequiredService<PlatformDbContext>();
            foreach (var mobile in others)
                db.Messages.Add(Waiting(mobile, isSecret: false, now.AddHours(-1)));
            db.Messages.Add(Waiting(holder, isSecret: true, now));
            return db.SaveChangesAsync();

            Kanoon.Platform.Notifications.Message Waiting(string mobile, bool isSecret, DateTime dueAt) =>
                new()
                {
                    Key = $"{Guid.CreateVersion7()}",
                    Channel = Channel.Sms,
                    Template = "tests.greeting",
                    Address = personal.Protect(mobile),
                    Subject = "سلام",
                    Body = isSecret ? personal.Protect("رمز") : "خبر",
                    IsSecret = isSecret,
                    CreatedAt = now,
                    State = DeliveryState.Pending,
                    DueAt = dueAt,
                };
        });

        await App.RunJob(Deliveries);

        var order = App.Sms.InOrder().ToList();
        order.Should().Contain(others);
        order.IndexOf(holder).Should().BeLessThan(others.Min(order.IndexOf));
    }

    [Fact]
    public async Task A_gateway_that_is_down_loses_nothing()
    {
        var people = await Task.WhenAll(App.Citizen(), App.Citizen(), App.Citizen());
        await App.Announce(Greeting("outage", people));
        await App.Deliver();
        App.Sms.Break();
        try
        {
            for (var hour = 0; hour < 6; hour++)
            {
                await App.RunJob(Deliveries);
                App.Clock.Advance(TimeSpan.FromHours(1));
            }
        }
        finally
        {
            App.Sms.BringBack();
        }

        App.Sms.All().Should().NotContain(sms => people.Any(person => person.Mobile == sms.Mobile));
        await App.RunJob(Deliveries);

        people.Select(person => App.Sms.To(person.Mobile).Count).Should().OnlyContain(count => count == 1);
        (await InboxOf(people[0])).Items.Should().ContainSingle("the app does not depend on the gateway");
    }

    [Fact]
    public async Task Deliveries_at_work_at_once_send_nothing_twice()
    {
        // What other tests left waiting goes out first.
        App.Clock.Advance(TimeSpan.FromHours(2));
        await App.RunJob(Deliveries);
        var sara = await App.Citizen();
        await App.Announce([.. Enumerable.Range(1, 20).Select(number => Greeting($"crowd {number}", sara))]);
        await App.Deliver();
        App.Clock.Advance(TimeSpan.FromMinutes(1));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => App.RunJob(Deliveries))));

        var runs = await App.Administrator().Http.Get<Runs>($"/api/v1/admin/jobs/{Deliveries}/runs?limit=3");
        runs.Items.Sum(run => run.Done).Should().Be(20);
        App.Sms.To(sara.Mobile).Should().HaveCount(20);
    }

    [Fact]
    public async Task A_long_list_is_read_page_by_page_without_gaps_or_repeats()
    {
        var sara = await App.Citizen();
        foreach (var moment in Enumerable.Range(1, 3))
        {
            await App.Announce([.. Enumerable.Range(1, 3).Select(number => Greeting($"page {moment} {number}", sara))]);
            await App.Deliver();
            App.Clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        var (read, after) = (new List<Message>(), (string?)null);
        do
        {
            var page = await InboxOf(sara, $"?limit=2{(after is null ? "" : $"&after={after}")}");
            page.Items.Length.Should().BeInRange(1, 2);
            read.AddRange(page.Items);
            after = page.Next;
        } while (after is not null);

        read.Should().HaveCount(9).And.OnlyHaveUniqueItems();
        read.Should().BeInDescendingOrder(message => message.CreatedAt);
    }

    private static Task<Inbox> InboxOf(Person person, string query = "") =>
        person.Http.Get<Inbox>($"/api/v1/messages{query}");

    private sealed record Inbox(Message[] Items, string? Next);

    private sealed record Message(Guid Id, string Subject, string Body, DateTime CreatedAt, DateTime? ReadAt);

    private sealed record Runs(Run[] Items);

    private sealed record Run(long Done, long Failed);
}
