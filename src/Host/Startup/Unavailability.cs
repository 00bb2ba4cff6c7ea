using Kanoon.SharedKernel.Persistence;

namespace Kanoon.Host.Startup;

/// <summary>Tells in one line that the database is not there, to whoever starts the process.</summary>
internal static class Unavailability
{
    /// <summary>EX_UNAVAILABLE of sysexits.h, by which a supervisor can tell that starting again later may help.</summary>
    private const int ExitCode = 69;

    /// <summary>Asks for the database before anything else does, which would complain at length.</summary>
    public static Task ReachDatabase(this WebApplication app) =>
        Running.IsForTheDocument
            ? Task.CompletedTask
            : app.Services.GetRequiredService<IDatabase>().Reach(app.Lifetime.ApplicationStopping);

    public static void Report(this DatabaseUnavailableException failure)
    {
        Console.Error.WriteLine($"The database cannot be reached: {failure.Message.ReplaceLineEndings(" ")}");
        Environment.ExitCode = ExitCode;
    }
}
