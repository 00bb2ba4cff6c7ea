using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Associations;

public sealed class RepeatingARequestOnSqlite(SqliteApp app) : RepeatingARequest(app), IClassFixture<SqliteApp>;

public sealed class RepeatingARequestOnSqlServer(SqlServerApp app)
    : RepeatingARequest(app),
        IClassFixture<SqlServerApp>;

public abstract class RepeatingARequest(KanoonApp app) : Behaviour(app)
{
    private const string Applications = "/api/v1/founding-applications";

    [Fact]
    public async Task The_same_key_gives_the_same_answer_and_does_it_once()
    {
        var citizen = await App.Citizen();
        var fields = Applicant.Fields(Applicant.NewName());

        var first = await Send(citizen, "first", fields).ShouldBe(HttpStatusCode.Created);
        var again = await Send(citizen, "first", fields).ShouldBe(HttpStatusCode.Created);

        again.Headers.Location.Should().Be(first.Headers.Location);
        var body = await first.Content.ReadAsStringAsync();
        (await again.Content.ReadAsStringAsync()).Should().Be(body);
        (await Mine(citizen)).Should().HaveCount(1);
    }

    [Fact]
    public async Task It_is_the_same_answer_when_what_was_made_has_moved_on()
    {
        var citizen = await App.Citizen();
        var fields = Applicant.Fields(Applicant.NewName());
        var created = await Send(citizen, "moved-on", fields).Read<CreatedId>();
        await new Applicant(App, citizen, created.Id)
            .Do(HttpMethod.Post, "/withdraw", new { reason = "پشیمان شدیم" })
            .Succeeds();

        (await Send(citizen, "moved-on", fields).Read<CreatedId>()).Should().Be(created);
    }

    [Fact]
    public async Task Eight_at_once_are_one()
    {
        var citizen = await App.Citizen();
        var fields = Applicant.Fields(Applicant.NewName());
        await Mine(citizen);

        var created = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Send(citizen, "at-once", fields).Read<CreatedId>())
        );

        created.Distinct().Should().HaveCount(1);
        (await Mine(citizen)).Should().HaveCount(1);
    }

    [Fact]
    public async Task A_key_is_tied_to_its_body_and_its_address()
    {
        var citizen = await App.Citizen();
        var applicant = new Applicant(
            App,
            citizen,
            (await Send(citizen, "tied", Applicant.Fields(Applicant.NewName())).Read<CreatedId>()).Id
        );

        var otherBody = Send(citizen, "tied", Applicant.Fields(Applicant.NewName()));
        var otherAddress = applicant.Attach(Applicant.Pdf, key: "tied");

        await otherBody.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
        await otherAddress.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
        (await Mine(citizen)).Should().HaveCount(1);
    }

    [Fact]
    public async Task Two_callers_may_choose_the_same_key()
    {
        var (one, other) = (await App.Citizen(), await App.Citizen());
        var fields = Applicant.Fields(Applicant.NewName());

        var ofOne = await Send(one, "shared", fields).Read<CreatedId>();
        var ofOther = await Send(other, "shared", fields).Read<CreatedId>();

        ofOther.Should().NotBe(ofOne);
        (await Mine(other)).Single().Text("id").Should().Be(ofOther.Id.ToString());
    }

    [Fact]
    public async Task A_refusal_is_not_remembered()
    {
        var citizen = await App.Citizen();

        await Send(citizen, "second-try", Applicant.Fields("")).IsInvalid("name");

        await Send(citizen, "second-try", Applicant.Fields(Applicant.NewName())).ShouldBe(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("۱۲۳")]
    [InlineData(
        "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789-"
    )]
    public async Task A_key_has_up_to_a_hundred_printable_characters(string key)
    {
        var citizen = await App.Citizen();

        var answer = Send(citizen, key, Applicant.Fields(Applicant.NewName()));

        await answer.ShouldBeProblem(HttpStatusCode.BadRequest, "idempotency-key-missing");
        (await Mine(citizen)).Should().BeEmpty();
    }

    [Fact]
    public async Task Creating_without_a_key_is_refused()
    {
        var citizen = await App.Citizen();
        using var http = await WithoutKeys(citizen);

        var answer = http.PostAsJsonAsync(new Uri(Applications, UriKind.Relative), Applicant.Fields("کانون بی‌کلید"));

        await answer.ShouldBeProblem(HttpStatusCode.BadRequest, "idempotency-key-missing");
        (await Mine(citizen)).Should().BeEmpty();
    }

    [Fact]
    public async Task An_upload_that_is_sent_twice_is_one_document()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());

        var first = await applicant.Attach(Applicant.Pdf, key: "upload").Read<CreatedId>();
        var again = await applicant.Attach(Applicant.Pdf, key: "upload").Read<CreatedId>();

        again.Should().Be(first);
        (await applicant.View()).List("documents").Should().HaveCount(1);
    }

    private static async Task<HttpResponseMessage> Send(Person by, string key, object fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Applications, UriKind.Relative));
        request.Headers.TryAddWithoutValidation(Preconditions.IdempotencyHeader, key);
        request.Content = JsonContent.Create(fields);
        return await by.Http.SendAsync(request);
    }

    private static async Task<IReadOnlyList<JsonNode>> Mine(Person person) =>
        (await person.Http.Get<JsonObject>($"{Applications}/mine")).List();

    /// <summary>The usual clients give every POST a key.</summary>
    private async Task<HttpClient> WithoutKeys(Person person)
    {
        var http = ((TestServer)App.Services.GetRequiredService<IServer>()).CreateClient();
        var tokens = await http.PostAsJsonAsync(
                new Uri("/api/v1/auth/sign-in", UriKind.Relative),
                new { person.UserName, person.Password }
            )
            .Read<JsonObject>();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Text("accessToken"));
        return http;
    }
}
