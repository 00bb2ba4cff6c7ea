using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Kanoon.SharedKernel.Http;

namespace Kanoon.IntegrationTests.Infrastructure;

internal sealed record Credentials(string UserName, string Password);

/// <summary>
/// Sends requests in somebody's name, with a token that is renewed when the clock has moved far, and gives every POST
/// that brings none an idempotency key.
/// </summary>
internal sealed class SigningHandler(Credentials? credentials, TimeProvider clock) : DelegatingHandler
{
    private static readonly TimeSpan Renewal = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim signingIn = new(1, 1);
    private string? token;
    private DateTimeOffset signedInAt;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (request.Method == HttpMethod.Post && !request.Headers.Contains(Preconditions.IdempotencyHeader))
            request.Headers.Add(Preconditions.IdempotencyHeader, Guid.CreateVersion7().ToString());
        if (credentials is not null && request.Headers.Authorization is null)
            request.Headers.Authorization = new AuthenticationHeaderValue(
                "Bearer",
                await Token(credentials, request.RequestUri!, cancellationToken)
            );
        var answer = await base.SendAsync(request, cancellationToken);
        await RequireSilence(answer, cancellationToken);
        return answer;
    }

    /// <summary>Problems and lists that are exported name nobody.</summary>
    private static async Task RequireSilence(HttpResponseMessage answer, CancellationToken ct)
    {
        var isList =
            answer.RequestMessage?.Method == HttpMethod.Get
            && answer.Content.Headers.ContentType?.MediaType == Lists.Csv;
        if (answer.IsSuccessStatusCode && !isList)
            return;
        Leaks
            .In(await answer.Content.ReadAsStringAsync(ct))
            .Should()
            .BeEmpty($"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri?.AbsolutePath}");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            signingIn.Dispose();
        base.Dispose(disposing);
    }

    private async Task<string> Token(Credentials who, Uri address, CancellationToken ct)
    {
        await signingIn.WaitAsync(ct);
        try
        {
            if (token is not null && clock.GetUtcNow() - signedInAt < Renewal)
                return token;

            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "/api/v1/auth/sign-in"))
            {
                Content = JsonContent.Create(new { who.UserName, who.Password }),
            };
            using var answer = await base.SendAsync(request, ct);
            var body = await answer.Content.ReadAsStringAsync(ct);
            if (!answer.IsSuccessStatusCode)
                throw new InvalidOperationException($"{who.UserName} cannot sign in: {(int)answer.StatusCode} {body}");

            token = JsonDocument.Parse(body).RootElement.GetProperty("accessToken").GetString()!;
            signedInAt = clock.GetUtcNow();
            return token;
        }
        finally
        {
            signingIn.Release();
        }
    }
}
