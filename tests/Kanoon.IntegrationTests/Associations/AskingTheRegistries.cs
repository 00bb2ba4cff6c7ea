using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Infrastructure.People;
using Kanoon.IntegrationTests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Associations;

/// <summary>Connected to registries, whose gateway answers what a test says.</summary>
public sealed class ConnectedSqliteApp : SqliteApp
{
    private protected override IReadOnlyDictionary<string, string> FurtherSettings => Gateway.Settings;

    private protected override void Configure(IServiceCollection services)
    {
        base.Configure(services);
        services.AddGateway();
    }
}

/// <inheritdoc cref="ConnectedSqliteApp"/>
public sealed class ConnectedSqlServerApp : SqlServerApp
{
    private protected override IReadOnlyDictionary<string, string> FurtherSettings => Gateway.Settings;

    private protected override void Configure(IServiceCollection services)
    {
        base.Configure(services);
        services.AddGateway();
    }
}

/// <summary>Matches everybody but whom a test names, and answers those with what the test says.</summary>
internal sealed class Gateway : HttpMessageHandler
{
    public static IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>
        {
            ["Registries:CivilRegistry:Address"] = "https://gateway.test/civil",
            ["Registries:CivilRegistry:ApiKey"] = "the-key",
            ["Registries:MobileOwnership:Address"] = "https://gateway.test/mobile",
        };

    private static readonly Dictionary<string, string> Answers = [];

    public static void Say(string nationalCode, string answer)
    {
        lock (Answers)
            Answers[nationalCode] = answer;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        var asked = JsonNode.Parse(await request.Content!.ReadAsStringAsync(ct))!.AsObject();
        var isCivil = request.RequestUri!.AbsolutePath == "/civil";
        if (isCivil != request.Headers.Contains("X-Api-Key") || isCivil != asked.ContainsKey("birthDate"))
            return new(HttpStatusCode.BadRequest);
        lock (Answers)
            return new(HttpStatusCode.OK)
            {
                Content = new StringContent(
                    isCivil && Answers.TryGetValue(asked.Text("nationalCode"), out var answer)
                        ? answer
                        : """{ "matches": true }""",
                    Encoding.UTF8,
                    "application/json"
                ),
            };
    }
}

file static class Registration
{
    public static void AddGateway(this IServiceCollection services) =>
        services.AddHttpClient<IRegistries, HttpRegistries>().ConfigurePrimaryHttpMessageHandler(() => new Gateway());
}

public sealed class AskingTheRegistriesOnSqlite(ConnectedSqliteApp app)
    : AskingTheRegistries(app),
        IClassFixture<ConnectedSqliteApp>;

public sealed class AskingTheRegistriesOnSqlServer(ConnectedSqlServerApp app)
    : AskingTheRegistries(app),
        IClassFixture<ConnectedSqlServerApp>;

public abstract class AskingTheRegistries(KanoonApp app) : OfficeAtWork(app)
{
    private const string Mine = "/api/v1/people/mine";

    [Theory]
    [InlineData("""{ "matches": true }""", "matches")]
    [InlineData("{}", "notAvailable")]
    [InlineData("not JSON", "notAvailable")]
    [InlineData("""{ "matches": "perhaps" }""", "notAvailable")]
    public async Task What_the_registry_says_is_kept(string answer, string outcome)
    {
        var (citizen, code) = (await App.Citizen(), Applicant.NewNationalCode());
        Gateway.Say(code, answer);

        await Claim(citizen, code).ShouldBe(HttpStatusCode.Created);

        (await citizen.Http.Get<JsonObject>(Mine))
            .List("checks")
            .Select(check => check.Text("outcome"))
            .Should()
            .Equal(outcome, "matches");
    }

    [Fact]
    public async Task Nobody_claims_a_national_code_that_the_registry_says_is_somebody_elses()
    {
        var (citizen, code) = (await App.Citizen(), Applicant.NewNationalCode());
        Gateway.Say(code, """{ "matches": false }""");

        await Claim(citizen, code).IsRefused("identity-does-not-match");

        await citizen.Http.GetAsync(new Uri(Mine, UriKind.Relative)).IsNotFound();
    }

    [Fact]
    public async Task A_claim_that_is_repeated_asks_nobody_again()
    {
        var (citizen, code) = (await App.Citizen(), Applicant.NewNationalCode());
        await Claim(citizen, code).Succeeds();

        await Claim(citizen, code).Succeeds();

        (await citizen.Http.Get<JsonObject>(Mine)).List("checks").Should().HaveCount(2);
    }

    private static Task<HttpResponseMessage> Claim(Person person, string nationalCode) =>
        person.Http.Post(
            Mine,
            new
            {
                nationalCode,
                fullName = "مریم رضایی",
                birthDate = "1990-05-05",
            }
        );
}
