using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kanoon.Testing;
using Microsoft.Playwright;

namespace Kanoon.BrowserTests;

/// <summary>
/// The real program with the demonstration city, and a browser before it; both are started once for all tests. Where one of
/// them is not to be had, <see cref="Missing"/> says so and the tests are skipped.
/// </summary>
public sealed partial class Site : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("kanoon-browser-").FullName;
    private readonly Dictionary<Role, IBrowserContext> contexts = [];
    private HostProgram? host;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string? Missing { get; private set; }

    public Uri Address => host!.Address;

    public async ValueTask InitializeAsync()
    {
        var path = Browsers.Find();
        Missing = WhatIsMissing(path);
        if (Missing is not null)
        {
            await Console.Error.WriteLineAsync($"The browser tests are skipped: {Missing}");
            return;
        }

        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var starting = StartHost();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Browsers.Switches }
        );
        host = await starting;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (host is not null)
            await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A page of its own, in a browser that has signed in as somebody; several pages of one role share that.</summary>
    public async Task<Visit> Open(string path, Role role = Role.Nobody, Look? look = null)
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        return await Visit.Begin(await ContextOf(role), path, look ?? Look.Usual);
    }

    /// <summary>The same in a browser of its own, for a test that signs out or keeps something there.</summary>
    public async Task<Visit> OpenAlone(string path, Role role = Role.Nobody, Look? look = null)
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        return await Visit.Begin(await Enter(role), path, look ?? Look.Usual, alone: true);
    }

    /// <summary>A page's address with the ids that the demonstration gave.</summary>
    public async Task<string> PathOf(PageToSee page)
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        var outer = page.In is null ? "" : await Find(page.In, page.Role, "");
        var id = page.Id is null ? "" : await Find(page.Id, page.Role, outer);
        return page.Path.Replace("{in}", outer).Replace("{id}", id);
    }

    private async Task<string> Find(Lookup lookup, Role role, string outer)
    {
        var address = $"/api/v1/{lookup.List.Replace("{in}", outer)}";
        var answer = await (await ContextOf(role)).APIRequest.GetAsync(address);
        if (!answer.Ok)
            throw new InvalidOperationException($"{address} answers {answer.Status} to {role}.");
        var rows = (await answer.JsonAsync())!.Value;
        var list = rows.ValueKind == JsonValueKind.Array ? rows : rows.GetProperty("items");
        return list.GetArrayLength() > 0
            ? list[0].GetProperty(lookup.Field).ToString()
            : throw new InvalidOperationException($"{address} has no row for {role}.");
    }

    private async Task<IBrowserContext> ContextOf(Role role) =>
        contexts.TryGetValue(role, out var known) ? known : contexts[role] = await Enter(role);

    /// <summary>Signs in by the API, as the page would, so that the browser has the cookie.</summary>
    public async Task SignIn(IBrowserContext context, Role role)
    {
        var answer = await context.APIRequest.PostAsync(
            "/api/v1/auth/sign-in?cookie=true",
            new APIRequestContextOptions
            {
                DataObject = new { userName = role.SignInName(), password = DemoAccounts.Password },
            }
        );
        if (!answer.Ok)
            throw new InvalidOperationException($"{role} cannot sign in: {await answer.TextAsync()}");
        // What the page notes for itself after a sign-in.
        await context.AddInitScriptAsync("localStorage.setItem('kanoon.signedIn', '1')");
    }

    /// <summary>The code of the last message to a phone (E.164), once it has arrived.</summary>
    public async Task<string> CodeTo(string mobile)
    {
        string? code = null;
        await Eventually.Holds(async () => (code = await LastCode(mobile)) is not null, $"a code arrives at {mobile}");
        return code!;
    }

    private async Task<string?> LastCode(string mobile)
    {
        var dropped = new DirectoryInfo(Path.Combine(folder, "data", "sms"));
        if (!dropped.Exists)
            return null;
        foreach (var file in dropped.GetFiles("*.json").OrderByDescending(file => file.Name))
        {
            using var message = JsonDocument.Parse(await File.ReadAllTextAsync(file.FullName));
            if (message.RootElement.GetProperty("mobile").GetString() == mobile)
                return Code().Match(message.RootElement.GetProperty("text").GetString()!) is { Success: true } code
                    ? code.Value
                    : null;
        }

        return null;
    }

    [GeneratedRegex("[0-9۰-۹]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    private async Task<IBrowserContext> Enter(Role role)
    {
        var context = await browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = Address.ToString(),
                Locale = "fa-IR",
                TimezoneId = "Asia/Tehran",
            }
        );
        if (role is not Role.Nobody)
            await SignIn(context, role);
        return context;
    }

    private Task<HostProgram> StartHost() =>
        HostProgram.Start(
            HostProgram.Describe(
                Program,
                folder,
                new Dictionary<string, string>
                {
                    ["Kanoon:Demo"] = "true",
                    ["Access:SecondFactorRequired"] = "false",
                    ["RateLimits:PublicPerMinute"] = "0",
                    ["RateLimits:UserPerMinute"] = "0",
                    ["RateLimits:TriesPerMinute"] = "0",
                }
            )
        );

    private static string Program { get; } =
        Path.GetFullPath(
            Path.Combine(
                AppContext.BaseDirectory,
                typeof(Site)
                    .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                    .Single(metadata => metadata.Key == "HostProgram")
                    .Value!
            )
        );

    private static string? WhatIsMissing(string? browser)
    {
        if (browser is null)
            return "there is no Chromium on the PATH, and KANOON_TEST_BROWSER names none.";
        if (!File.Exists(Path.Combine(Path.GetDirectoryName(Program)!, "wwwroot", "index.html")))
            return "the Host was built without its pages, which need Node.";
        return File.Exists(Axe.File)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"there is no {Axe.File}; npm ci in src/Web puts it there.");
    }
}
