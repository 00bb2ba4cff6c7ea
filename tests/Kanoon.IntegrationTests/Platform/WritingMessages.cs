using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Platform;

public sealed class WritingMessagesOnSqlite(SqliteApp app) : WritingMessages(app), IClassFixture<SqliteApp>;

public sealed class WritingMessagesOnSqlServer(SqlServerApp app) : WritingMessages(app), IClassFixture<SqlServerApp>;

/// <summary>The Office's own words for what people are told.</summary>
public abstract class WritingMessages(KanoonApp app) : OfficeAtWork(app)
{
    private const string Wanted = "/api/v1/admin/templates/associations.membership-wanted";

    [Fact]
    public async Task What_the_Office_writes_for_a_channel_and_language_is_what_people_read()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await Deliver();
        var own = await Manager.Http.Get<JsonObject>($"{Wanted}/sms/fa");
        own.Number("version").Should().Be(0);
        own.List("variables").Select(name => name.GetValue<string>()).Should().Equal("association", "dueOn");

        await Write($"{Wanted}/sms/fa", 0, "عضو", "کوتاه: {{ association }}").Succeeds();
        await Write($"{Wanted}/inApp/en", 0, "Wanted", "Somebody asks for {{ association }}.").Succeeds();
        await association.Leader.Http.Change(
            HttpMethod.Put,
            "/api/v1/messages/preferences",
            0,
            new
            {
                sms = "immediate",
                email = "off",
                language = "en",
            }
        );
        await association.NewRequest(App);
        await Deliver();

        App.Sms.To(association.Leader.Mobile)[^1].Text.Should().StartWith("کوتاه: ");
        (await App.ToldSubjects(association.Leader)).Should().Contain("Wanted");
        await Write($"{Wanted}/sms/fa", 0, "عضو", "دیگر").ShouldBe(HttpStatusCode.PreconditionFailed);
        await Manager.Http.Change(HttpMethod.Delete, $"{Wanted}/sms/fa", 1).Succeeds();
        await Manager.Http.Change(HttpMethod.Delete, $"{Wanted}/inApp/en", 1).Succeeds();
        (await Manager.Http.Get<JsonObject>($"{Wanted}/sms/fa")).Number("version").Should().Be(0);
    }

    [Theory]
    [InlineData("{{ association", "body")]
    [InlineData("{{ nationalCode }}", "body")]
    [InlineData("{% if association %}", "body")]
    [InlineData("", "body")]
    public async Task Words_that_are_no_template_or_speak_of_what_is_not_told_are_refused(string body, string field) =>
        await Write($"{Wanted}/sms/fa", 0, "موضوع", body).IsInvalid(field);

    [Fact]
    public async Task A_code_stays_in_the_words_that_bring_it() =>
        await Write("/api/v1/admin/templates/access.sign-in-code/sms/fa", 0, "رمز", "بدون رمز").IsInvalid("body");

    [Fact]
    public async Task Words_are_tried_before_they_count()
    {
        var tried = await Manager
            .Http.Post(
                $"{Wanted}/sms/fa/try",
                new
                {
                    subject = "آزمون",
                    body = "برای {{ association }}",
                    send = true,
                }
            )
            .Read<JsonObject>();
        await Deliver();

        tried.Text("body").Should().Be("برای کانون شعر و داستان سپیدار");
        App.Sms.To(Manager.Mobile).Should().ContainSingle().Which.Text.Should().Be("برای کانون شعر و داستان سپیدار");
        (await Manager.Http.Get<JsonObject>($"{Wanted}/sms/fa")).Number("version").Should().Be(0);
    }

    [Theory]
    [InlineData("موضوع\r\nBcc: a@people.example", "متن", "subject")]
    [InlineData("موضوع\u2028دوم", "متن", "subject")]
    [InlineData("موضوع\0", "متن", "subject")]
    [InlineData("موضوع", "متن\0", "body")]
    public async Task Control_characters_are_refused_and_a_subject_is_one_line(
        string subject,
        string body,
        string field
    )
    {
        await Write($"{Wanted}/email/fa", 0, subject, body).IsInvalid(field);
        await Manager
            .Http.Post(
                $"{Wanted}/email/fa/try",
                new
                {
                    subject,
                    body,
                    send = false,
                }
            )
            .IsInvalid(field);
    }

    [Fact]
    public async Task A_subject_stays_one_line_whatever_is_filled_in()
    {
        var tried = await Manager
            .Http.Post(
                $"{Wanted}/email/fa/try",
                new
                {
                    subject = "{{ \"الف\\nب\" }}",
                    body = "الف\nب",
                    send = false,
                }
            )
            .Read<JsonObject>();

        (tried.Text("subject"), tried.Text("body")).Should().Be(("الف ب", "الف\nب"));
    }

    [Fact]
    public async Task Every_variable_has_a_value_to_be_tried_with()
    {
        var names = (await Manager.Http.Get<JsonObject>("/api/v1/admin/templates?limit=100"))
            .List()
            .Select(row => row.Text("name"))
            .Where(name => !name.StartsWith("test.", StringComparison.Ordinal));
        foreach (var name in names)
        {
            var own = await Manager.Http.Get<JsonObject>($"/api/v1/admin/templates/{name}/sms/fa");
            foreach (var variable in own.List("variables").Select(variable => variable.GetValue<string>()))
                Kanoon
                    .Platform.Notifications.SampleValues.Of(variable)
                    .Should()
                    .NotBe($"«{variable}»", $"{name} speaks of {variable}");
        }
    }

    [Fact]
    public async Task What_is_no_kind_of_message_is_not_found()
    {
        await Write("/api/v1/admin/templates/nothing/sms/fa", 0, "موضوع", "متن").IsNotFound();
        await Manager
            .Http.GetAsync(new Uri($"{Wanted}/pigeon/fa", UriKind.Relative))
            .ShouldBe(HttpStatusCode.BadRequest);
        (await Manager.Http.Get<JsonObject>("/api/v1/admin/templates?limit=100"))
            .List()
            .Select(row => row.Text("name"))
            .Should()
            .Contain("associations.membership-wanted")
            .And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    private Task<HttpResponseMessage> Write(string address, int version, string subject, string body) =>
        Manager.Http.Change(HttpMethod.Put, address, version, new { subject, body });

    private async Task Deliver()
    {
        await App.Deliver();
        await App.RunJob("platform.deliveries");
    }
}
