using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Messaging;

namespace Kanoon.IntegrationTests.Platform;

/// <summary>A behaviour in which mail goes out.</summary>
public abstract partial class MailAtWork(MailingApp app) : Behaviour(app)
{
    protected const string Email = "/api/v1/messages/email";

    private static int last;

    protected MailServer Mail { get; } = app.Mail;

    protected static string NewAddress() => $"person-{Interlocked.Increment(ref last):D4}@people.example";

    protected static async Task<HttpResponseMessage> Want(Person person, string address) =>
        await person.Http.Change(HttpMethod.Put, Email, (await View(person)).Number("version"), new { address });

    protected static Task<HttpResponseMessage> Confirm(Person person, string code) =>
        person.Http.Post($"{Email}/confirm", new { code });

    protected static Task<JsonObject> View(Person person) => person.Http.Get<JsonObject>(Email);

    protected async Task<string> CodeTo(string address)
    {
        await Deliver();
        return Six().Match(Mail.To(address)[^1].Text).Value;
    }

    /// <summary>As after the minute within which nobody gets another code.</summary>
    protected async Task Confirmed(Person person, string address)
    {
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        await Want(person, address).Succeeds();
        await Confirm(person, await CodeTo(address)).Succeeds();
    }

    protected async Task<(Person Person, string Address)> WithMail()
    {
        var (person, address) = (await App.Citizen(), NewAddress());
        await Confirmed(person, address);
        return (person, address);
    }

    /// <summary>A message that nobody may do without.</summary>
    protected async Task Tell(Person person)
    {
        Later();
        await App.Announce(TestAnnouncements.Greeting($"{Guid.CreateVersion7():N}", person));
        await Deliver();
    }

    protected async Task TellNews(Person person, int number)
    {
        Later();
        await App.Announce(
            new NotificationRequested(
                MailingApp.News,
                [
                    new(
                        $"news:{Guid.CreateVersion7():N}",
                        person.Id,
                        null,
                        null,
                        new Dictionary<string, string> { ["number"] = $"{number}" }
                    ),
                ]
            )
        );
        await Deliver();
    }

    /// <summary>The last of the person's mails, as the log shows it.</summary>
    protected static async Task<JsonNode> LastInLog(Person person) =>
        (await person.Http.Get<JsonObject>("/api/v1/messages/deliveries"))
            .List()
            .First(row => row.Text("channel") == "email");

    protected async Task Deliver()
    {
        await App.Deliver();
        await App.RunJob("platform.deliveries");
    }

    // Of what is told at one instant the log does not say which came last.
    private void Later() => App.Clock.Advance(TimeSpan.FromMilliseconds(1));

    [GeneratedRegex("[0-9]{6}", RegexOptions.None, 1000)]
    private static partial Regex Six();
}
