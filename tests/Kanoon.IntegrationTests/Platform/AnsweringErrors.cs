using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Kanoon.Platform.Notifications;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Platform;

public sealed class AnsweringErrorsOnSqlite(SqliteApp app) : AnsweringErrors(app), IClassFixture<SqliteApp>;

public sealed class AnsweringErrorsOnSqlServer(SqlServerApp app) : AnsweringErrors(app), IClassFixture<SqlServerApp>;

public abstract class AnsweringErrors(KanoonApp app) : Behaviour(app)
{
    private const string GiveCode = "/api/v1/auth/sign-in/code";

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{ "id": "0190c1b0-0000-7000-8000-000000000004", "code": 123456 }""")]
    [InlineData("""{ "id": "0190c1b0-0000-7000-8000-000000000004", "code": "123456", "fullName": ["سارا"] }""")]
    public async Task What_cannot_be_read_is_malformed(string body)
    {
        var answer = Send(HttpMethod.Post, GiveCode, body);

        await answer.ShouldBeProblem(HttpStatusCode.BadRequest, "malformed");
    }

    [Theory]
    [InlineData("application/json; charset=nope")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Json_is_in_utf_8(string type)
    {
        using var body = new StringContent("{}");
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        var answer = App.Public().PostAsync(new Uri(GiveCode, UriKind.Relative), body);

        await answer.ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Fact]
    public async Task Only_json_is_taken()
    {
        var answer = Send(HttpMethod.Post, GiveCode, "fullName=sara", mediaType: "application/x-www-form-urlencoded");

        await answer.ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Theory]
    [InlineData("limit=many", "limit")]
    [InlineData("club=first", "club")]
    [InlineData("state=rather-live", "state")]
    public async Task What_a_query_cannot_mean_is_named(string query, string field)
    {
        var answer = App.Public().GetAsync(new Uri($"/api/v1/associations?{query}", UriKind.Relative));

        (await answer.ShouldBeProblem(HttpStatusCode.BadRequest, "malformed")).Errors.Should().ContainKey(field);
    }

    [Theory]
    [InlineData("/api/v1/unheard-of")]
    [InlineData("/api/v1/unheard-of/file.json")]
    [InlineData("/api/v2/auth/me")]
    [InlineData("/unheard-of.html")]
    public async Task An_unknown_address_is_not_found(string address)
    {
        var answer = Send(HttpMethod.Get, address);

        await answer.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Theory]
    [InlineData("GET", GiveCode)]
    [InlineData("DELETE", "/api/v1/auth/me")]
    public async Task A_method_that_an_address_does_not_take_is_told_so(string method, string address)
    {
        var answer = Send(new HttpMethod(method), address);

        await answer.ShouldBeProblem(HttpStatusCode.MethodNotAllowed, "method-not-allowed");
    }

    [Theory]
    [InlineData(null, "چنین چیزی یافت نشد.")]
    [InlineData("fa-IR", "چنین چیزی یافت نشد.")]
    [InlineData("de", "چنین چیزی یافت نشد.")]
    [InlineData("en", "There is no such thing.")]
    [InlineData("en-GB,fa;q=0.5", "There is no such thing.")]
    public async Task A_problem_is_told_in_persian_unless_english_is_asked_for(string? language, string told)
    {
        var answer = Send(HttpMethod.Get, "/api/v1/unheard-of", language: language);

        var problem = await answer.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        problem.Detail.Should().Be(told);
        problem.Title.Should().Be(told);
    }

    [Theory]
    [InlineData(null, "شماره همراه")]
    [InlineData("en", "This is not")]
    public async Task A_field_is_told_in_the_same_language(string? language, string told)
    {
        var body = """{ "mobile": "021-88776655" }""";

        var answer = Send(HttpMethod.Post, "/api/v1/auth/codes", body, language: language);

        var problem = await answer.ShouldBeProblem(HttpStatusCode.BadRequest, "invalid");
        problem.Errors!["mobile"].Should().Contain(error => error.StartsWith(told));
    }

    [Theory]
    [InlineData("limit=0", HttpStatusCode.BadRequest, "invalid")]
    [InlineData("limit=101", HttpStatusCode.BadRequest, "invalid")]
    [InlineData("limit=ten", HttpStatusCode.BadRequest, "malformed")]
    [InlineData("after=*", HttpStatusCode.UnprocessableEntity, "bad-cursor")]
    [InlineData("after=eyJhIjoxfQ", HttpStatusCode.UnprocessableEntity, "bad-cursor")]
    public async Task A_list_says_what_is_wrong_with_its_parameters(string query, HttpStatusCode status, string code)
    {
        var citizen = await App.Citizen();

        var answer = citizen.Http.GetAsync(new Uri($"/api/v1/messages?{query}", UriKind.Relative));

        await answer.ShouldBeProblem(status, code);
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_refused()
    {
        var citizen = await App.Citizen();
        var ofAnotherList = Cursor.Write("باشگاه", "آزادی");

        var answer = citizen.Http.GetAsync(new Uri($"/api/v1/messages?after={ofAnotherList}", UriKind.Relative));

        await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "bad-cursor");
    }

    [Fact]
    public async Task A_failure_on_our_side_shows_nothing_of_its_cause()
    {
        // The tests run as Development, where frameworks like to be talkative.
        var citizen = await App.Citizen();
        await App.In(DropTheMessages);

        var answer = citizen.Http.GetAsync(new Uri("/api/v1/messages", UriKind.Relative));

        var problem = await answer.ShouldBeProblem(HttpStatusCode.InternalServerError, "unexpected");
        problem.Detail.Should().Be("خطایی در سامانه رخ داد. شناسهٔ پیگیری را به پشتیبانی بدهید.");
        var body = await (await answer).Content.ReadAsStringAsync();
        body.Should().NotContainAny("messages", "Exception", "   at ", "stack", "SELECT");
    }

    [Fact]
    public async Task Nothing_says_what_the_server_is_made_of()
    {
        var answer = await Send(HttpMethod.Get, "/health/live");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.Select(header => header.Key).Should().NotContain(["Server", "X-Powered-By"]);
    }

    private static async Task DropTheMessages(IServiceProvider services)
    {
        var db = services.GetRequiredService<PlatformDbContext>();
        var table = db.Model.FindEntityType(typeof(Message))!;
        var name = db.GetService<ISqlGenerationHelper>().DelimitIdentifier(table.GetTableName()!, table.GetSchema());
        var sql = $"DROP TABLE {name}";
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    private async Task<HttpResponseMessage> Send(
        HttpMethod method,
        string address,
        string? body = null,
        string? language = null,
        string mediaType = "application/json"
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        if (language is not null)
            request.Headers.AcceptLanguage.ParseAdd(language);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(mediaType));
        return await App.Public().SendAsync(request);
    }
}
