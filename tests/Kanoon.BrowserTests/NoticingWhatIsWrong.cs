namespace Kanoon.BrowserTests;

/// <summary>That the looks of <see cref="LookingAtEveryPage"/> would see what they look for.</summary>
public sealed class NoticingWhatIsWrong(Site site)
{
    [Fact]
    public async Task A_page_that_not_everybody_can_use_is_found()
    {
        await using var visit = await site.Open("/");

        await visit.Page.EvaluateAsync("document.querySelector('main').append(new Image())");

        (await visit.AxeViolations()).Should().ContainSingle().Which.Should().StartWith("image-alt");
    }

    [Fact]
    public async Task A_page_that_is_wider_than_the_window_is_found_with_what_makes_it_so()
    {
        await using var visit = await site.Open("/", look: new Look(390));

        await visit.Page.EvaluateAsync(
            "const wide = document.createElement('hr'); wide.style.width = '500px'; document.body.append(wide);"
        );

        (await visit.SidewaysScroll()).Should().HaveCountGreaterThan(1).And.ContainMatch("hr*");
    }

    [Fact]
    public async Task Failures_and_complaints_of_the_browser_are_kept()
    {
        await using var visit = await site.Open("/");

        await visit.Page.EvaluateAsync(
            """
            console.error("a complaint");
            setTimeout(() => { throw new Error("a failure"); });
            const script = document.createElement("script");
            script.textContent = "document.title = 'a script of others'";
            document.body.append(script);
            """
        );
        await visit.Page.WaitForTimeoutAsync(200);

        visit.Errors.Should().ContainMatch("a complaint*").And.ContainMatch("*a failure*");
        visit.Errors.Should().ContainMatch("*Content Security Policy*");
        (await visit.Page.TitleAsync()).Should().NotBe("a script of others");
    }

    [Theory]
    [InlineData(false, "light")]
    [InlineData(true, "dark")]
    public async Task The_look_is_the_one_that_was_asked_for(bool dark, string theme)
    {
        await using var visit = await site.OpenAlone("/", look: new Look(390, dark, "en"));

        (await visit.Page.EvaluateAsync<int>("innerWidth")).Should().Be(390);
        (await visit.Page.EvaluateAsync<string>("localStorage.getItem('kanoon.theme')")).Should().Be(theme);
        (await visit.Page.EvaluateAsync<string>("document.documentElement.lang")).Should().Be("en");
        (await visit.Paint()).LargestPaint.Should().BePositive();
    }

    [Theory]
    [InlineData(Role.Applicant)]
    [InlineData(Role.Secretary)]
    [InlineData(Role.Officer)]
    [InlineData(Role.Staff)]
    [InlineData(Role.Manager)]
    [InlineData(Role.Deputy)]
    [InlineData(Role.Administrator)]
    public async Task Everybody_of_the_demonstration_has_signed_in_where_they_look(Role role)
    {
        await using var visit = await site.Open("/", role);

        var me = await visit.Page.APIRequest.GetAsync("/api/v1/auth/me");

        me.Status.Should().Be(200);
        visit.Errors.Should().BeEmpty();
    }
}
