using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Pages;

/// <summary>With a front end of a few lines, whether or not the real one is built, and room for few public reads.</summary>
public sealed class PagesApp : SqliteApp
{
    public const int PublicReads = 5;
    public const string Script = "export const greeting = 'سلام';";

    private readonly string pages = Directory.CreateTempSubdirectory("kanoon-pages-").FullName;

    public PagesApp()
    {
        Directory.CreateDirectory(Path.Combine(pages, "assets"));
        Write(
            "index.html",
            """<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><script src="/assets/app-1.js" nonce="__CSP_NONCE__"></script>"""
        );
        Write("sw.js", "// the service worker");
        Write("manifest.webmanifest", "{}");
        Write("assets/app-1.js", Script);
        Write("assets/font-1.woff2", "a font");
        using var twin = File.Create(Path.Combine(pages, "assets/app-1.js.br"));
        using var brotli = new BrotliStream(twin, CompressionLevel.Optimal);
        brotli.Write(Encoding.UTF8.GetBytes(Script));
    }

    private protected override IReadOnlyDictionary<string, string> FurtherSettings =>
        new Dictionary<string, string> { ["Pages:Folder"] = pages, ["RateLimits:PublicPerMinute"] = $"{PublicReads}" };

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(pages, recursive: true);
    }

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(pages, name), content);
}

public sealed partial class ServingThePages(PagesApp app) : Behaviour(app), IClassFixture<PagesApp>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("/associations/0190c1b0-0000-7000-8000-000000000004")]
    [InlineData("/office/worklist?overdue=true")]
    [InlineData("/versions")]
    [InlineData("/office/rules/founding.min-founders")]
    public async Task Every_address_that_is_nothing_elses_shows_the_page(string address)
    {
        var answer = await Get(address).ShouldBe(HttpStatusCode.OK);

        answer.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
        answer.Headers.CacheControl!.NoCache.Should().BeTrue();
        (await answer.Content.ReadAsStringAsync()).Should().Contain("/assets/app-1.js").And.NotContain("__CSP_NONCE__");
    }

    [Fact]
    public async Task Each_answer_has_a_nonce_of_its_own_for_styles_and_none_for_scripts()
    {
        var (first, second) = (await Get("/"), await Get("/"));

        var nonces = new List<string>();
        foreach (var answer in new[] { first, second })
        {
            var policy = Header(answer, "Content-Security-Policy");
            var named = Nonce().Matches(await answer.Content.ReadAsStringAsync()).Select(m => m.Groups["nonce"].Value);
            var nonce = named.Distinct().Should().ContainSingle().Subject;
            policy.Split("; ").Should().Contain($"style-src 'self' 'nonce-{nonce}'").And.Contain("script-src 'self'");
            policy.Should().NotContain("unsafe");
            Convert.FromBase64String(nonce).Should().HaveCount(16);
            nonces.Add(nonce);
        }

        nonces.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_page_carries_the_headers_of_every_answer()
    {
        var page = await Get("/");

        Header(page, "X-Content-Type-Options").Should().Be("nosniff");
        Header(page, "X-Frame-Options").Should().Be("DENY");
        Header(page, "Content-Security-Policy")
            .Should()
            .ContainAll("default-src 'self'", "frame-ancestors 'none'", "worker-src 'self'", "manifest-src 'self'")
            .And.ContainAll("connect-src 'self'", "font-src 'self'", "object-src 'none'", "base-uri 'none'");
    }

    [Fact]
    public async Task The_page_of_somebody_who_has_signed_in_is_asked_for_anew_as_well()
    {
        var citizen = await App.Citizen();

        var page = await citizen.Http.GetAsync(new Uri("/", UriKind.Relative));

        page.Headers.CacheControl!.ToString().Should().Be("no-cache");
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", null)]
    [InlineData("gzip, br;q=0", null)]
    [InlineData(null, null)]
    public async Task A_file_with_its_content_in_its_name_is_kept_for_a_year_and_shrunk_for_who_can_read_it(
        string? accepted,
        string? encoding
    )
    {
        var answer = await Get("/assets/app-1.js", accepted).ShouldBe(HttpStatusCode.OK);

        Header(answer, "Cache-Control").Should().Be("public, max-age=31536000, immutable");
        Header(answer, "Vary").Should().Be("Accept-Encoding");
        answer.Content.Headers.ContentEncoding.Should().Equal(encoding is null ? [] : [encoding]);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/javascript");
        (await Text(answer)).Should().Be(PagesApp.Script);
    }

    [Fact]
    public async Task What_has_no_shrunk_twin_is_sent_as_it_is()
    {
        var font = await Get("/assets/font-1.woff2", "br").ShouldBe(HttpStatusCode.OK);

        font.Content.Headers.ContentType!.MediaType.Should().Be("font/woff2");
        font.Content.Headers.ContentEncoding.Should().BeEmpty();
        (await font.Content.ReadAsStringAsync()).Should().Be("a font");
    }

    [Theory]
    [InlineData("/sw.js", "text/javascript")]
    [InlineData("/manifest.webmanifest", "application/manifest+json")]
    public async Task What_keeps_its_name_is_asked_for_each_time_and_not_sent_twice(string address, string type)
    {
        var first = await Get(address).ShouldBe(HttpStatusCode.OK);

        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var second = await App.Public().SendAsync(again);

        first.Content.Headers.ContentType!.MediaType.Should().Be(type);
        Header(first, "Cache-Control").Should().Be("no-cache");
        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/api/v1/unheard-of")]
    [InlineData("/api")]
    [InlineData("/API/v1/unheard-of")]
    [InlineData("/openapi/unheard-of")]
    [InlineData("/health/unheard-of")]
    [InlineData("/.well-known/unheard-of")]
    [InlineData("/v/some/thing")]
    [InlineData("/assets/unheard-of-1.js")]
    [InlineData("/assets/unheard-of")]
    [InlineData("/unheard-of.html")]
    [InlineData("/associations/photo.jpg")]
    [InlineData("/assets/..%2f..%2fappsettings.json")]
    public async Task What_is_no_page_and_not_there_is_a_problem(string address)
    {
        var answer = Get(address);

        await answer.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await answer).Headers.CacheControl.Should().BeNull();
    }

    [Fact]
    public async Task An_address_of_the_api_still_tells_which_methods_it_does_not_take() =>
        await Get("/api/v1/auth/sign-in").ShouldBeProblem(HttpStatusCode.MethodNotAllowed, "method-not-allowed");

    [Theory]
    [InlineData("/", HttpStatusCode.NotFound)]
    [InlineData("/associations", HttpStatusCode.NotFound)]
    [InlineData("/assets/app-1.js", HttpStatusCode.MethodNotAllowed)]
    public async Task Nothing_is_posted_to_a_page(string address, HttpStatusCode status)
    {
        var answer = await App.Public().Post(address, new { });

        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Theory]
    [InlineData("/associations")]
    [InlineData("/assets/app-1.js")]
    public async Task The_head_is_that_of_the_answer(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(address, UriKind.Relative));

        var (head, whole) = (await App.Public().SendAsync(request), await Get(address));

        head.StatusCode.Should().Be(HttpStatusCode.OK);
        head.Content.Headers.ContentType.Should().Be(whole.Content.Headers.ContentType);
        head.Content.Headers.ContentLength.Should().Be((await whole.Content.ReadAsByteArrayAsync()).Length);
    }

    [Fact]
    public async Task A_page_with_all_its_files_takes_nothing_of_the_publics_limit()
    {
        for (var file = 0; file < PagesApp.PublicReads * 4; file++)
            await Get(file % 2 == 0 ? "/" : "/assets/app-1.js").ShouldBe(HttpStatusCode.OK);

        await Get("/api/v1/clubs").ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpResponseMessage> Get(string address, string? accepted = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (accepted is not null)
            request.Headers.AcceptEncoding.ParseAdd(accepted);
        return await App.Public().SendAsync(request);
    }

    private static async Task<string> Text(HttpResponseMessage answer)
    {
        var content = await answer.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(
            answer.Content.Headers.ContentEncoding.Count == 0
                ? content
                : new BrotliStream(content, CompressionMode.Decompress)
        );
        return await reader.ReadToEndAsync();
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();

    [GeneratedRegex("nonce=\"(?<nonce>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Nonce();
}
