using System.Net;
using System.Reflection;
using Kanoon.Host.Demo;
using Kanoon.Platform;
using Microsoft.Extensions.Options;

namespace Kanoon.Host.Startup;

internal static class Running
{
    private const int ShortestPassword = 10;

    /// <summary>The OpenAPI document is made at build time by a tool that only wants the routes.</summary>
    public static bool IsForTheDocument => Assembly.GetEntryAssembly()?.GetName().Name == "GetDocument.Insider";

    /// <summary>Prepares the database, says where to look, and serves until told to stop.</summary>
    public static async Task PrepareAndRun(this WebApplication app)
    {
        if (IsForTheDocument)
        {
            await app.RunAsync();
            return;
        }

        // The host would look at the settings too, but after the tables were changed.
        app.Services.GetService<IStartupValidator>()?.Validate();
        RequireAddresses(app.Configuration);
        var stopping = app.Lifetime.ApplicationStopping;
        // Said before the address is bound, for that may fail, and nobody is told the password again.
        Introduce(await app.Services.Prepare(AdministratorPassword(app.Configuration), stopping));
        var demo = app.Configuration.GetValue<bool>("Kanoon:Demo");
        // It would go on without second factors, over somebody's real data.
        if (demo && !await app.Services.LoadDemo(DemoPassword(app.Configuration), stopping))
            throw new ConfigurationException(
                "Kanoon:Demo wants an empty database, and this one holds data of its own; start without --demo, or name another database."
            );
        app.Lifetime.ApplicationStarted.Register(() => Welcome(app, demo));
        app.Lifetime.ApplicationStarted.Register(() => _ = GiveMemoryBack(stopping));
        await app.RunAsync();
    }

    /// <summary>A start leaves far more garbage than a host at rest would collect in hours.</summary>
    private static async Task GiveMemoryBack(CancellationToken stopping)
    {
        await Task.Delay(TimeSpan.FromSeconds(10), stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stopping.IsCancellationRequested)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>
    /// The server itself would complain with a stack trace, and after the tables were changed. A demonstration whose password
    /// everybody knows serves this machine alone.
    /// </summary>
    private static void RequireAddresses(IConfiguration configuration)
    {
        var isWellKnown =
            configuration.GetValue<bool>("Kanoon:Demo") && string.IsNullOrEmpty(configuration["Kanoon:DemoPassword"]);
        var addresses = (configuration["urls"] ?? "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(end => end["Url"] ?? ""));
        foreach (var address in addresses.Where(address => address.Length > 0))
            if (!IsThisMachine(Parse(address).Host) && isWellKnown)
                throw new ConfigurationException(
                    "Kanoon:DemoPassword is to be set where others can reach the demonstration; everybody knows the usual one."
                );
    }

    private static BindingAddress Parse(string address)
    {
        try
        {
            return BindingAddress.Parse(address);
        }
        catch (FormatException failure)
        {
            throw new ConfigurationException($"urls: {failure.Message}.");
        }
    }

    private static bool IsThisMachine(string host) =>
        host == "localhost"
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static string DemoPassword(IConfiguration configuration) =>
        configuration["Kanoon:DemoPassword"] is { Length: > 0 } password ? password : DemoAccount.UsualPassword;

    private static string? AdministratorPassword(IConfiguration configuration) =>
        configuration["Access:AdministratorPassword"] switch
        {
            null or "" => null,
            { Length: < ShortestPassword } => throw new ConfigurationException(
                $"Access:AdministratorPassword is too short; it has at least {ShortestPassword} characters."
            ),
            var password => password,
        };

    private static void Introduce(string? password)
    {
        if (password is not null)
            Console.WriteLine(
                $"""

                The first administrator is 'admin' with the password '{password}'
                (shown once; set Access__AdministratorPassword to choose it).
                The role holds once an authenticator app is set up: docs/api.md, "Signing in".
                """
            );
    }

    private static void Welcome(WebApplication app, bool demo)
    {
        var address = app.Urls.FirstOrDefault() ?? "http://localhost:5080";
        Console.WriteLine(
            $"""

            Kanoon is at      {address}
              API reference   {address}/docs
              public register {address}/api/v1/associations
              jobs            {address}/jobs (administrators)
              sign in         POST {address}/api/v1/auth/sign-in (staff)
                              POST {address}/api/v1/auth/codes (citizens, by a code to their phone)
            """
        );
        if (demo)
            Console.WriteLine(DemoCity.DescribeAccounts(DemoPassword(app.Configuration)));
        Console.WriteLine();
    }
}
