using System.Collections.Concurrent;
using Kanoon.Platform;
using Kanoon.Platform.Notifications;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Infrastructure;

/// <summary>Something that happens in tests only.</summary>
internal sealed record SomethingHappened(string Name);

/// <summary>How often each announcement was offered to the reactions below, and how the first of them shall fare.</summary>
internal sealed class Rehearsal
{
    private readonly ConcurrentDictionary<string, int> tries = new();

    /// <summary>What the reaction does after its effect, by the announcement's name; nothing where none is given.</summary>
    public ConcurrentDictionary<string, Func<CancellationToken, Task>> Ends { get; } = new();

    public int TriesOf(string name) => tries.GetValueOrDefault(name);

    public Task Try(string name, CancellationToken ct)
    {
        tries.AddOrUpdate(name, 1, (_, count) => count + 1);
        return Ends.TryGetValue(name, out var end) ? end(ct) : Task.CompletedTask;
    }

    public void Fail(string name) =>
        Ends[name] = _ => throw new TimeoutException("This reaction was told to fail, and to keep it to itself.");

    public void Mend(string name) => Ends.TryRemove(name, out _);
}

/// <summary>Writes a message past the change tracker, as the sweeps do, and may then fail.</summary>
internal sealed class WhenSomethingHappened(PlatformDbContext db, Rehearsal rehearsal) : IReaction<SomethingHappened>
{
    public async Task Handle(SomethingHappened announcement, CancellationToken ct)
    {
        await db.InsertMany<Message>(
            [
                new()
                {
                    Key = announcement.Name,
                    Channel = Channel.InApp,
                    Template = TestAnnouncements.Template,
                    Subject = announcement.Name,
                    Body = "",
                    IsSecret = false,
                    CreatedAt = default,
                    DueAt = default,
                    State = DeliveryState.Sent,
                },
            ],
            ct
        );
        await rehearsal.Try(announcement.Name, ct);
    }
}

internal sealed class WhenSomethingHappenedToo(Rehearsal rehearsal) : IReaction<SomethingHappened>
{
    public Task Handle(SomethingHappened announcement, CancellationToken ct) =>
        rehearsal.Try($"{announcement.Name}, too", ct);
}

internal static class TestAnnouncements
{
    public const string Template = "test.greeting";

    public static IServiceCollection AddTestAnnouncements(this IServiceCollection services) =>
        services
            .AddSingleton<Rehearsal>()
            .AddReaction<PlatformDbContext, SomethingHappened, WhenSomethingHappened>()
            .AddReaction<PlatformDbContext, SomethingHappened, WhenSomethingHappenedToo>()
            .AddSingleton(new NotificationTemplate(Template, "سلام {{ name }}", "{{ name }} گرامی، خوش آمدید."));

    /// <summary>Announces in the platform's own module, as any module would in its own.</summary>
    public static Task Announce(this KanoonApp app, params object[] announcements) =>
        app.In(async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            var personal = services.GetRequiredService<IPersonalData>();
            foreach (var announcement in announcements)
                db.Announce(
                    announcement is NotificationRequested request ? Protected(request, personal) : announcement
                );
            await db.SaveChangesAsync();
        });

    // As every module hands numbers and addresses on.
    private static NotificationRequested Protected(NotificationRequested request, IPersonalData personal) =>
        request with
        {
            Recipients =
            [
                .. request.Recipients.Select(recipient =>
                    recipient with
                    {
                        Mobile = recipient.Mobile is { } mobile ? personal.Protect(mobile) : null,
                        Email = recipient.Email is { } email ? personal.Protect(email) : null,
                    }
                ),
            ],
        };

    public static NotificationRequested Greeting(string key, params Person[] people) =>
        new(
            Template,
            [
                .. people.Select(person => new NotificationRecipient(
                    $"{key}:{person.Id:N}",
                    person.Id,
                    person.Mobile,
                    null,
                    new Dictionary<string, string> { ["name"] = "سارا" }
                )),
            ]
        );
}
