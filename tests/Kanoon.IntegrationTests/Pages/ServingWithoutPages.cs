using System.Net;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Pages;

/// <summary>Built where Node is not: beside these tests there are no pages.</summary>
public sealed class ServingWithoutPages(SqliteApp app) : Behaviour(app), IClassFixture<SqliteApp>
{
    [Fact]
    public async Task Whoever_opens_it_is_told_what_is_missing_and_where_the_api_is_described()
    {
        var answer = await Get("/").ShouldBe(HttpStatusCode.OK);

        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await answer.Content.ReadAsStringAsync())
            .Should()
            .ContainAll("dir=\"rtl\"", "Node", "href=\"/docs\"")
            .And.NotContain("__CSP_NONCE__");
    }

    [Theory]
    [InlineData("/associations")]
    [InlineData("/sw.js")]
    [InlineData("/assets/app-1.js")]
    public async Task No_other_address_pretends_to_be_a_page(string address) =>
        await Get(address).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");

    private Task<HttpResponseMessage> Get(string address) => App.Public().GetAsync(new Uri(address, UriKind.Relative));
}
