using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Access;

public sealed class TellingBrowsersOnSqlite(SqliteApp app) : TellingBrowsers(app), IClassFixture<SqliteApp>;

public sealed class TellingBrowsersOnSqlServer(SqlServerApp app) : TellingBrowsers(app), IClassFixture<SqlServerApp>;

public abstract class TellingBrowsers(KanoonApp app) : Behaviour(app)
{
    [Theory]
    [InlineData("/api/v1/clubs")]
    [InlineData("/api/v1/unheard-of")]
    [InlineData("/api/v1/auth/me")]
    [InlineData("/api/v1/messages?limit=0")]
    [InlineData("/health/live")]
    public async Task Every_answer_carries_the_headers_problems_too(string address)
    {
        var answer = await App.Public().GetAsync(new Uri(address, UriKind.Relative));

        Header(answer, "X-Content-Type-Options").Should().Be("nosniff");
        Header(answer, "Content-Security-Policy")
            .Should()
            .Contain("default-src 'self'")
            .And.Contain("frame-ancestors 'none'")
            .And.NotContain("unsafe");
        Header(answer, "Referrer-Policy").Should().Be("same-origin");
        answer.Headers.Contains("Server").Should().BeFalse();
    }

    [Fact]
    public async Task What_is_somebodys_own_stays_in_no_cache()
    {
        var citizen = await App.Citizen();

        var own = await citizen.Http.GetAsync(new Uri("/api/v1/messages", UriKind.Relative));
        var open = await App.Public().GetAsync(new Uri("/api/v1/clubs", UriKind.Relative));

        own.Headers.CacheControl!.NoStore.Should().BeTrue();
        open.Headers.CacheControl.Should().BeNull();
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();
}
