using System.Text.Json;
using Microsoft.Playwright;

namespace Kanoon.BrowserTests;

/// <summary>How a page is looked at.</summary>
/// <param name="Width">Of the window, in CSS pixels: 390 is a phone, 1280 a desk.</param>
/// <param name="Language"><c>fa</c> or <c>en</c>.</param>
public sealed record Look(int Width, bool Dark = false, string Language = "fa")
{
    public static readonly Look Usual = new(1280);

    public override string ToString() => $"{Width}-{(Dark ? "dark" : "light")}";
}

/// <summary>What the browser measured.</summary>
/// <param name="LargestPaint">Milliseconds from the start to the largest thing in sight.</param>
/// <param name="Shift">The sum of what moved without anybody having touched it; up to 0.1 counts as good.</param>
public sealed record Paint(double LargestPaint, double Shift);

/// <summary>A page that somebody has opened, with what went wrong on it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private const int Height = 900;

    // In milliseconds; other tests keep the machine busy meanwhile.
    private const int LongestWait = 90_000;

    // The public is answered 401 where it asks who it is, and a browser calls each such answer an error.
    private const string WhoAmI = "/api/v1/auth/me";

    // The menu is fetched beside the page.
    private const string AtRest = """
        () => document.documentElement.dataset.busy === "0"
          && [...document.querySelectorAll("nav")].every((menu) => menu.querySelector("a, button, li"))
        """;

    // What depends on the width is another thing only after the next picture.
    private const string Drawn =
        "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))";

    private const string Sideways = """
        () => {
          const { scrollWidth, clientWidth } = document.documentElement;
          if (scrollWidth <= clientWidth) return [];
          const outside = [...document.querySelectorAll("body *")].filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            return width > 0 && (left < -1 || right > clientWidth + 1);
          });
          return [`${scrollWidth} px in ${clientWidth} px`, ...outside.slice(-5).map((element) =>
            `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 40)}`)];
        }
        """;

    private const string Painted = """
        async () => {
          const seen = (type) => new Promise((resolve) => {
            const entries = [];
            new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type, buffered: true });
            setTimeout(() => resolve(entries), 100);
          });
          const [paints, shifts] = await Promise.all([seen("largest-contentful-paint"), seen("layout-shift")]);
          return [
            paints.at(-1)?.startTime ?? 0,
            shifts.filter((shift) => !shift.hadRecentInput).reduce((sum, shift) => sum + shift.value, 0),
          ];
        }
        """;

    private readonly List<string> errors = [];
    private readonly bool alone;

    private Visit(IPage page, bool alone)
    {
        (Page, this.alone) = (page, alone);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Location.Contains(WhoAmI, StringComparison.Ordinal))
                errors.Add($"{message.Text} ({message.Location})");
        };
        page.PageError += (_, failure) => errors.Add(failure);
    }

    /// <summary>Playwright's own, for what this class has no word for.</summary>
    public IPage Page { get; }

    /// <summary>What the console and uncaught failures said so far; breaches of the content policy are among it.</summary>
    public IReadOnlyList<string> Errors => errors;

    internal static async Task<Visit> Begin(IBrowserContext context, string path, Look look, bool alone = false)
    {
        var visit = new Visit(await context.NewPageAsync(), alone);
        visit.Page.SetDefaultTimeout(LongestWait);
        await visit.Page.SetViewportSizeAsync(look.Width, Height);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        // Once a visit, so that whoever changes the look on a page keeps that.
        await visit.Page.AddInitScriptAsync(
            $$"""
            if (!sessionStorage.getItem("kanoon.visit")) {
              sessionStorage.setItem("kanoon.visit", "begun");
              localStorage.setItem("kanoon.theme", "{{(look.Dark ? "dark" : "light")}}");
              localStorage.setItem("kanoon.language", "{{look.Language}}");
            }
            """
        );
        await visit.Page.GotoAsync(path);
        await visit.Rest();
        return visit;
    }

    /// <summary>Waits until nothing is on its way, as the page itself says, and its fonts are there.</summary>
    public async Task Rest()
    {
        await Page.WaitForFunctionAsync(AtRest);
        await Page.EvaluateAsync("() => document.fonts.ready.then(() => undefined)");
    }

    /// <summary>Day or night, as the page's own switch does it.</summary>
    public Task Turn(bool dark) =>
        Page.EvaluateAsync(
            "(theme) => document.documentElement.setAttribute('data-theme', theme)",
            dark ? "dark" : "light"
        );

    /// <summary>Makes the window that wide, in CSS pixels.</summary>
    public async Task Widen(int width)
    {
        await Page.SetViewportSizeAsync(width, Height);
        await Page.EvaluateAsync(Drawn);
        await Rest();
    }

    /// <summary>To another page of the site, by its address.</summary>
    public async Task Go(string path)
    {
        await Page.GotoAsync(path);
        await Rest();
    }

    /// <summary>Presses the button of that name, and waits until nothing is on its way.</summary>
    public async Task Press(string button)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Rest();
    }

    /// <summary>The dialog that is open.</summary>
    public ILocator Dialog => Page.GetByRole(AriaRole.Dialog);

    /// <summary>Presses the button of that name in the dialog that is open.</summary>
    public async Task PressInDialog(string button)
    {
        await Dialog.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Rest();
    }

    /// <summary>Types into the only text field of the dialog that is open, which mostly asks for a reason.</summary>
    public Task FillInDialog(string text) => Dialog.GetByRole(AriaRole.Textbox).FillAsync(text);

    /// <summary>Waits until the address has this part, and nothing is on its way.</summary>
    public async Task Arrive(string part)
    {
        // Asked in the page itself: an address that changed just before one waits for it would be missed.
        await Page.WaitForFunctionAsync("(part) => location.href.includes(part)", part);
        await Rest();
    }

    /// <summary>Waits until the page shows these words.</summary>
    public Task Says(string words) => Page.GetByText(words).First.WaitForAsync();

    /// <summary>What the API answers to whoever is signed in here.</summary>
    /// <param name="path">Below <c>/api/v1</c>.</param>
    public async Task<JsonElement> Read(string path)
    {
        var answer = await Page.Context.APIRequest.GetAsync($"/api/v1/{path}");
        answer.Ok.Should().BeTrue(because: $"{path} answers {answer.Status}");
        return (await answer.JsonAsync())!.Value;
    }

    /// <summary>The id of the first association in which whoever is signed in here holds a seat.</summary>
    public async Task<string> MyAssociation() => (await Read("associations/mine"))[0].GetProperty("id").GetString()!;

    public Task<IReadOnlyList<string>> AxeViolations() => Axe.Violations(Page);

    /// <summary>Those of the violations that a change of colours can bring.</summary>
    public Task<IReadOnlyList<string>> UnreadableColours() => Axe.UnreadableColours(Page);

    /// <summary>Nothing, or how wide it is and what reaches out of the window.</summary>
    public Task<string[]> SidewaysScroll() => Page.EvaluateAsync<string[]>(Sideways);

    public async Task<Paint> Paint()
    {
        var measured = await Page.EvaluateAsync<JsonElement>(Painted);
        return new Paint(measured[0].GetDouble(), measured[1].GetDouble());
    }

    /// <summary>The whole page as a picture, in <c>KANOON_SCREENSHOTS</c> or <c>TestResults/screens</c> beside the tests.</summary>
    public Task Screenshot(string name) =>
        Page.ScreenshotAsync(
            new PageScreenshotOptions
            {
                Path = Path.Combine(Pictures, $"{name}.jpg"),
                Type = ScreenshotType.Jpeg,
                Quality = 85,
                FullPage = true,
            }
        );

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        if (alone)
            await Page.Context.DisposeAsync();
    }

    private static string Pictures { get; } =
        Environment.GetEnvironmentVariable("KANOON_SCREENSHOTS") is { Length: > 0 } chosen
            ? chosen
            : Path.Combine(AppContext.BaseDirectory, "TestResults", "screens");
}
