using System.Text;

namespace Kanoon.IntegrationTests.Hostile;

/// <summary>A request that nobody would send by mistake.</summary>
internal sealed record HostileRequest(
    string Method,
    string Path,
    byte[]? Body,
    string ContentType,
    IReadOnlyList<(string Name, string Value)> Headers
)
{
    public HttpRequestMessage Message()
    {
        var message = new HttpRequestMessage(new HttpMethod(Method), new Uri(Path, UriKind.Relative));
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }
        // Else the server hangs up on what is too large while it is still being sent, and the answer is lost.
        message.Headers.ExpectContinue = Body?.Length > 64 * 1024;
        foreach (var (name, value) in Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        return message;
    }

    public override string ToString() =>
        $"{Method} {Path} {string.Join(" ", Headers.Select(header => $"[{header.Name}: {header.Value}]"))} "
        + $"{ContentType}: {(Body is null ? "" : Encoding.UTF8.GetString(Body[..Math.Min(Body.Length, 400)]))}";
}
