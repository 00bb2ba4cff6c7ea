using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Kanoon.Host.Startup;

/// <summary>The configuration cannot be used; the message says what to mend.</summary>
public sealed class ConfigurationException(string message) : Exception(message);

/// <summary>Tells whoever starts the process what to mend, instead of where the code was when it noticed.</summary>
internal static class Misconfiguration
{
    /// <summary>EX_CONFIG of sysexits.h, by which a supervisor can tell that starting again is no use.</summary>
    private const int ExitCode = 78;

    private const string Binder = "Microsoft.Extensions.Configuration.Binder";

    /// <summary>Whether the settings are to blame: they say what cannot be, or are not of the type that is asked for.</summary>
    public static bool IsMisconfiguration(this Exception failure) =>
        failure
            is ConfigurationException
                or OptionsValidationException
                or InvalidDataException { InnerException: FormatException }
                or InvalidOperationException { Source: Binder }
                or IOException { InnerException: AddressInUseException };

    public static void Report(this Exception failure)
    {
        var what = failure is OptionsValidationException options
            ? string.Join(" ", options.Failures.Select(Sentence))
            : failure.Message;
        Console.Error.WriteLine($"The configuration cannot be used: {what.ReplaceLineEndings(" ")}");
        Environment.ExitCode = ExitCode;
    }

    /// <summary>The validator's own words, without the name of the class and its members before them.</summary>
    private static string Sentence(string failure)
    {
        const string before = "with the error: '";
        var start = failure.IndexOf(before, StringComparison.Ordinal);
        return start < 0 ? failure : failure[(start + before.Length)..].TrimEnd('.', '\'') + ".";
    }
}
