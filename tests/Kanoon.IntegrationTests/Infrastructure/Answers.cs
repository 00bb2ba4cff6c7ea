using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kanoon.IntegrationTests.Infrastructure;

/// <summary>An RFC 9457 problem, as the API answers it.</summary>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    string TraceId,
    IReadOnlyDictionary<string, string[]>? Errors
);

/// <summary>The id of what a creating request made.</summary>
public sealed record CreatedId(Guid Id);

/// <summary>What signing in answers.</summary>
public sealed record Tokens(string AccessToken, string RefreshToken);

/// <summary>What tests say about answers; a surprise shows the body.</summary>
public static class Answers
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static async Task<HttpResponseMessage> ShouldBe(this Task<HttpResponseMessage> sent, HttpStatusCode status)
    {
        var answer = await sent;
        if (answer.StatusCode != status)
            Assert.Fail(
                $"Expected {(int)status}, but: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}"
            );
        return answer;
    }

    /// <summary>The answer is a problem with this status and code.</summary>
    public static async Task<Problem> ShouldBeProblem(
        this Task<HttpResponseMessage> sent,
        HttpStatusCode status,
        string code
    )
    {
        var answer = await sent.ShouldBe(status);
        answer.Content.Headers.ContentType?.MediaType.Should().Be("application/problem+json");
        var problem = (await answer.Content.ReadFromJsonAsync<Problem>(Json))!;
        problem.Code.Should().Be(code);
        problem.Status.Should().Be((int)status);
        problem.TraceId.Should().NotBeNullOrEmpty();
        return problem;
    }

    /// <summary>The body of a 200, 201 or 202.</summary>
    public static async Task<T> Read<T>(this Task<HttpResponseMessage> sent)
    {
        var answer = await sent;
        if (!answer.IsSuccessStatusCode)
            Assert.Fail($"Expected success, but: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return (await answer.Content.ReadFromJsonAsync<T>(Json))!;
    }

    public static Task<T> Get<T>(this HttpClient http, string address) =>
        http.GetAsync(new Uri(address, UriKind.Relative)).Read<T>();

    public static Task<HttpResponseMessage> Post(this HttpClient http, string address, object? body = null) =>
        http.PostAsync(
            new Uri(address, UriKind.Relative),
            body is null ? null : JsonContent.Create(body, options: Json)
        );

    /// <summary>Speaks with the tokens of one session from here on.</summary>
    public static void Carry(this HttpClient http, Tokens session) =>
        http.DefaultRequestHeaders.Authorization = new("Bearer", session.AccessToken);

    /// <summary>A change of what was read as <paramref name="version"/>.</summary>
    public static async Task<HttpResponseMessage> Change(
        this HttpClient http,
        HttpMethod method,
        string address,
        int version,
        object? body = null
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        request.Headers.IfMatch.Add(new($"\"{version}\""));
        request.Content = body is null ? null : JsonContent.Create(body, options: Json);
        return await http.SendAsync(request);
    }
}
