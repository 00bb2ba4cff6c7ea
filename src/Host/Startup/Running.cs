using System.Reflection;
using Kanoon.Host.Demo;
using Kanoon.Platform;
using Microsoft.Extensions.Options;

namespace Kanoon.Host.Startup;

internal static class Running
{
    private const int BadConfiguration = 78;

    /// <summary>Prepares the database, says where to look, and serves until told to stop.</summary>
    public static async Task PrepareAndRun(this WebApplication app)
    {
        // The OpenAPI document is made at build time by a tool that only wants the routes.
        if (Assembly.GetEntryAssembly()?.GetName().Name == "GetDocument.Insider")
        {
            await app.RunAsync();
            return;
        }

        try
        {
            var password = await app.Services.Prepare(
                app.Configuration["Access:AdministratorPassword"],
                app.Lifetime.ApplicationStopping
            );
            if (app.Configuration.GetValue<bool>("Kanoon:Demo"))
                await app.Services.LoadDemo(app.Lifetime.ApplicationStopping);
            app.Lifetime.ApplicationStarted.Register(() => Welcome(app, password));
            await app.RunAsync();
        }
        catch (Exception failure) when (failure is OptionsValidationException or ConfigurationException)
        {
            await Console.Error.WriteLineAsync($"The configuration cannot be used: {failure.Message}");
            Environment.ExitCode = BadConfiguration;
        }
    }

    private static void Welcome(WebApplication app, string? password)
    {
        var address = app.Urls.FirstOrDefault() ?? "http://localhost:5080";
        Console.WriteLine(
            $"""

            Kanoon serves at {address}
              API reference   {address}/docs
              public register {address}/api/v1/associations
              jobs            {address}/jobs (administrators)
            """
        );
        if (password is not null)
            Console.WriteLine(
                $"""
                  sign in         POST {address}/api/v1/auth/sign-in as 'admin' with '{password}'
                                  (shown once; set Access__AdministratorPassword to choose it)
                """
            );
        if (app.Configuration.GetValue<bool>("Kanoon:Demo"))
            Console.WriteLine(DemoAccounts.Describe());
        Console.WriteLine();
    }
}
