using System.Globalization;

namespace Kanoon.SharedKernel.Http;

/// <summary>The language that the caller reads: Persian unless <c>Accept-Language</c> says English.</summary>
public static class Language
{
    public static bool IsPersian => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en";

    public static string Pick(string persian, string english) => IsPersian ? persian : english;
}
