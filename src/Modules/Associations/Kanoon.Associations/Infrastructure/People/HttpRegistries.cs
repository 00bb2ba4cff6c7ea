using System.Net.Http.Json;
using System.Text.Json;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.People;
using Kanoon.Persian;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kanoon.Associations.Infrastructure.People;

/// <summary>
/// Registries behind an HTTP gateway: <c>POST</c> of what is to be matched as JSON, answered by <c>{ "matches": true }</c>.
/// </summary>
internal sealed partial class HttpRegistries(
    HttpClient http,
    IOptions<RegistrySettings> settings,
    ILogger<HttpRegistries> log
) : IRegistries
{
    public Task<CheckOutcome> AskCivilRegistry(
        NationalCode code,
        string fullName,
        DateOnly birthDate,
        CancellationToken ct
    ) =>
        Ask(
            Registry.CivilRegistry,
            settings.Value.CivilRegistry,
            new
            {
                nationalCode = code.Value,
                fullName,
                birthDate,
            },
            ct
        );

    public Task<CheckOutcome> AskMobileOwnership(NationalCode code, MobileNumber mobile, CancellationToken ct) =>
        Ask(
            Registry.MobileOwnership,
            settings.Value.MobileOwnership,
            new { nationalCode = code.Value, mobile = mobile.Value },
            ct
        );

    private async Task<CheckOutcome> Ask(Registry registry, RegistryAddress? at, object question, CancellationToken ct)
    {
        if (at?.Address is not { } address)
            return CheckOutcome.NotAvailable;

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address);
            request.Content = JsonContent.Create(question);
            if (at.ApiKey is { Length: > 0 } key)
                request.Headers.Add("X-Api-Key", key);
            using var answer = await http.SendAsync(request, ct);
            answer.EnsureSuccessStatusCode();
            var found = await answer.Content.ReadFromJsonAsync<Answer>(ct) ?? throw new JsonException();
            return found.Matches switch
            {
                true => CheckOutcome.Matches,
                false => CheckOutcome.DoesNotMatch,
                null => CheckOutcome.NotAvailable,
            };
        }
        catch (Exception failure) when (IsSilence(failure) && !ct.IsCancellationRequested)
        {
            NotAvailable(registry, failure.GetType().Name);
            return CheckOutcome.NotAvailable;
        }
    }

    private static bool IsSilence(Exception failure) =>
        failure is HttpRequestException or TaskCanceledException or JsonException;

    [LoggerMessage(LogLevel.Warning, "{Registry} gave no answer: {Failure}")]
    private partial void NotAvailable(Registry registry, string failure);

    private sealed record Answer(bool? Matches);
}
