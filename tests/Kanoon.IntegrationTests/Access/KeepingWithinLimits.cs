using System.Net;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Access;

/// <summary>With limits that a test can reach.</summary>
public sealed class LimitedSqliteApp : SqliteApp
{
    private protected override IReadOnlyDictionary<string, string> FurtherSettings => Few;

    internal static IReadOnlyDictionary<string, string> Few { get; } =
        new Dictionary<string, string>
        {
            ["RateLimits:PublicPerMinute"] = $"{KeepingWithinLimits.Limit}",
            ["RateLimits:UserPerMinute"] = $"{KeepingWithinLimits.Limit}",
            ["RateLimits:TriesPerMinute"] = $"{KeepingWithinLimits.Limit}",
        };
}

public sealed class LimitedSqlServerApp : SqlServerApp
{
    private protected override IReadOnlyDictionary<string, string> FurtherSettings => LimitedSqliteApp.Few;
}

public sealed class KeepingWithinLimitsOnSqlite(LimitedSqliteApp app)
    : KeepingWithinLimits(app),
        IClassFixture<LimitedSqliteApp>;

public sealed class KeepingWithinLimitsOnSqlServer(LimitedSqlServerApp app)
    : KeepingWithinLimits(app),
        IClassFixture<LimitedSqlServerApp>;

public abstract class KeepingWithinLimits(KanoonApp app) : Behaviour(app)
{
    public const int Limit = 8;

    [Fact]
    public async Task The_public_of_one_address_reads_so_often_a_minute_and_is_told_so_on_the_page_for_people()
    {
        await ReachesTheLimit(
            () => App.Public().GetAsync(new Uri("/api/v1/associations", UriKind.Relative)),
            HttpStatusCode.OK,
            Limit
        );

        var page = await App.Public().GetAsync(new Uri("/v/?serial=x", UriKind.Relative));

        page.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        page.Headers.RetryAfter!.Delta.Should().BePositive();
        page.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await page.Content.ReadAsStringAsync()).Should().Contain("اندکی صبر کنید").And.Contain("<form");
    }

    /// <summary>In one test, for signing in counts as a guess.</summary>
    [Fact]
    public async Task One_user_who_asks_too_often_leaves_others_alone_and_passwords_are_guessed_so_often()
    {
        var (eager, calm) = (await App.Staff(Roles.OfficeStaff), await App.Staff(Roles.OfficeStaff));
        await Ask(calm).ShouldBe(HttpStatusCode.OK);

        await ReachesTheLimit(() => Ask(eager), HttpStatusCode.OK, Limit);
        await Ask(calm).ShouldBe(HttpStatusCode.OK);

        await ReachesTheLimit(Guess, HttpStatusCode.Unauthorized, Limit - 2);
    }

    private static Task<HttpResponseMessage> Ask(Person officer) =>
        officer.Http.GetAsync(new Uri("/api/v1/admin/worklist", UriKind.Relative));

    private Task<HttpResponseMessage> Guess() =>
        App.Public().Post("/api/v1/auth/sign-in", new { userName = "nobody", password = "whatever it was" });

    private static async Task ReachesTheLimit(Func<Task<HttpResponseMessage>> ask, HttpStatusCode expected, int times)
    {
        for (var time = 1; time <= times; time++)
            await ask().ShouldBe(expected);

        var refused = await ask();

        refused.Headers.RetryAfter!.Delta.Should().BePositive();
        await Task.FromResult(refused).ShouldBeProblem(HttpStatusCode.TooManyRequests, "too-many-requests");
    }
}
