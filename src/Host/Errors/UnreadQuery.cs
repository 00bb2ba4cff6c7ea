using System.Globalization;
using Microsoft.AspNetCore.Http.Metadata;

namespace Kanoon.Host.Errors;

/// <summary>Finds what a route could not read of a query; of a value that may be left out the framework says only 400.</summary>
internal static class UnreadQuery
{
    public static IEnumerable<string> FieldsOf(HttpContext http) =>
        (http.GetEndpoint()?.Metadata.OfType<IParameterBindingMetadata>() ?? [])
            .Where(parameter => parameter.HasTryParse)
            .Where(parameter =>
                http.Request.Query.TryGetValue(parameter.Name, out var value)
                && !IsRead(parameter.ParameterInfo.ParameterType, value.ToString())
            )
            .Select(parameter => parameter.Name);

    private static bool IsRead(Type type, string value)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (value.Length == 0)
            return true;
        if (
            target.GetMethod("TryParse", [typeof(string), typeof(IFormatProvider), target.MakeByRefType()]) is { } parse
        )
            return (bool)parse.Invoke(null, [value, CultureInfo.InvariantCulture, null])!;
        return target.GetMethod("TryParse", [typeof(string), target.MakeByRefType()]) is not { } plain
            || (bool)plain.Invoke(null, [value, null])!;
    }
}
