using System.Text.Json;

namespace Kanoon.Host.Errors;

internal static class FieldName
{
    /// <summary><c>Founders[0].NationalCode</c> becomes <c>founders[0].nationalCode</c>.</summary>
    public static string CamelCase(string path) =>
        string.Join('.', path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}
