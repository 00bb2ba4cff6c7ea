using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Access;

public sealed class WalkingEveryRouteOnSqlite(SqliteApp app) : WalkingEveryRoute(app), IClassFixture<SqliteApp>;

public sealed class WalkingEveryRouteOnSqlServer(SqlServerApp app)
    : WalkingEveryRoute(app),
        IClassFixture<SqlServerApp>;

/// <summary>Every mapped route by every role, against <see cref="AccessTable"/>.</summary>
public abstract partial class WalkingEveryRoute(KanoonApp app) : Behaviour(app)
{
    [Fact]
    public void Every_route_has_a_row_and_every_row_a_route() =>
        Mapped().Should().BeEquivalentTo(AccessTable.Rows.Keys);

    [Fact]
    public async Task The_public_is_let_in_where_the_table_says_so_and_nowhere_else()
    {
        var wrong = new List<string>();
        foreach (var (route, roles) in AccessTable.Rows)
        {
            var status = await Call(App.Public(), route);
            // To be refused at the door itself is to have come as far as it.
            var refused = status is HttpStatusCode.Unauthorized && !IsDoor(route);
            if (roles is null == refused)
                wrong.Add($"{route}: {status}");
        }

        wrong.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Roles.Applicant)]
    [InlineData(Roles.Secretary)]
    [InlineData(Roles.ClubOfficer)]
    [InlineData(Roles.OfficeStaff)]
    [InlineData(Roles.OfficeManager)]
    [InlineData(Roles.Administrator)]
    public async Task A_role_is_let_in_where_the_table_says_so_and_nowhere_else(string role)
    {
        var person = await Holder(role);
        var wrong = new List<string>();
        // Who has signed out is nobody from there on.
        foreach (
            var (route, roles) in AccessTable.Rows.OrderBy(row =>
                row.Key.EndsWith("/sign-out", StringComparison.Ordinal)
            )
        )
        {
            var status = await Call(person.Http, route);
            if ((roles is null || roles.Contains(role)) == status is HttpStatusCode.Forbidden)
                wrong.Add($"{route}: {status}");
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Other_systems_only_read_or_report() =>
        App
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ClientScopeMetadata>() is not null)
            .Should()
            .NotBeEmpty()
            .And.AllSatisfy(endpoint =>
                MethodsOf(endpoint).Should().Equal(PathOf(endpoint) == "/api/v1/mail-bounces" ? "POST" : "GET")
            );

    private static readonly string[] Uploads = ["/documents", "/photo", "/member-imports"];

    private static bool IsDoor(string route) =>
        AccessTable.Rows[route] is null && route.StartsWith("POST /api/v1/auth/", StringComparison.Ordinal);

    private Task<Person> Holder(string role) =>
        role switch
        {
            Roles.Applicant => App.Citizen(),
            Roles.Secretary or Roles.ClubOfficer => App.Holding(role, Guid.CreateVersion7()),
            _ => App.Staff(role),
        };

    private IEnumerable<string> Mapped() =>
        App
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => MethodsOf(endpoint).Select(method => $"{method} {PathOf(endpoint)}"))
            .Distinct();

    private static IReadOnlyList<string> MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"];

    // Without constraints and the slash at the end of a group's root; a catch-all is its first part.
    private static string PathOf(RouteEndpoint endpoint)
    {
        var path = "/" + endpoint.RoutePattern.RawText!.Trim('/');
        return CatchAll().Replace(Constraint().Replace(path, "}"), "") is { Length: > 0 } known ? known : "/";
    }

    // Nobody has such a thing, and a body that says nothing does nothing.
    private static async Task<HttpStatusCode> Call(HttpClient http, string route)
    {
        var (method, path) = route.Split(' ') is [var verb, var address] ? (verb, address) : default;
        path = path.Replace("{documentName}", "v1", StringComparison.Ordinal)
            .Replace("{module}", "platform", StringComparison.Ordinal)
            .Replace("{number}", "1405-000001", StringComparison.Ordinal)
            .Replace("{code}", "1", StringComparison.Ordinal)
            .Replace("{version}", "1", StringComparison.Ordinal);
        path = Parameter().Replace(path, _ => Guid.CreateVersion7().ToString());
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        if (method is "POST" or "PUT")
            request.Content = Uploads.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))
                ? new MultipartFormDataContent()
                : new StringContent("{}", Encoding.UTF8, "application/json");
        using var answer = await http.SendAsync(request);
        ((int)answer.StatusCode).Should().BeLessThan(500, route);
        return answer.StatusCode;
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@":[a-z()0-9,]+\}", RegexOptions.None, 1000)]
    private static partial Regex Constraint();

    [GeneratedRegex(@"/\{\*.*$|/\{documentName\?\}$", RegexOptions.None, 1000)]
    private static partial Regex CatchAll();
}
