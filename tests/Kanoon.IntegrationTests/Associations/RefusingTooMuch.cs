using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class RefusingTooMuchOnSqlite(ListeningOnSqlite app)
    : RefusingTooMuch(app),
        IClassFixture<ListeningOnSqlite>;

public sealed class RefusingTooMuchOnSqlServer(ListeningOnSqlServer app)
    : RefusingTooMuch(app),
        IClassFixture<ListeningOnSqlServer>;

public abstract class RefusingTooMuch(KanoonApp app) : Behaviour(app)
{
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_has_half_a_megabyte_at_most(bool chunked)
    {
        var citizen = await App.Citizen();
        using var request = new HttpRequestMessage(HttpMethod.Post, Here("/api/v1/founding-applications"));
        request.Content = new StringContent(
            $$"""{ "name": "{{new string('a', Megabyte / 2)}}" }""",
            Encoding.UTF8,
            new MediaTypeHeaderValue("application/json")
        );
        request.Headers.TransferEncodingChunked = chunked;

        await citizen.Http.SendAsync(request).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge, "too-large");

        using var fits = new StringContent(
            $$"""{ "name": "{{new string('a', (Megabyte / 2) - 100)}}" }""",
            Encoding.UTF8,
            "application/json"
        );
        var problem = await citizen
            .Http.PostAsync(Here("/api/v1/founding-applications"), fits)
            .ShouldBeProblem(HttpStatusCode.BadRequest, "malformed");
        problem.Errors.Should().ContainKey("clubId", "it was read, and what is missing is named");
    }

    [Fact]
    public async Task An_upload_is_larger_yet_not_without_end()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());

        await Upload(applicant, 12 * Megabyte).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge, "too-large");
        await Upload(applicant, 10 * Megabyte + 1)
            .ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "file-too-large");
        await Upload(applicant, 10 * Megabyte).ShouldBe(HttpStatusCode.Created);
    }

    private static async Task<HttpResponseMessage> Upload(Applicant applicant, int size)
    {
        var content = new byte[size];
        Applicant.Pdf.CopyTo(content, 0);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("statute"), "kind" },
            { new StringContent("اساسنامه"), "title" },
            { new ByteArrayContent(content), "file", "statute.pdf" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, Here($"{applicant.Address}/documents"));
        request.Content = form;
        // Else the server hangs up while the client is still sending, and the answer is lost.
        request.Headers.ExpectContinue = true;
        return await applicant.Citizen.Http.SendAsync(request);
    }

    private static Uri Here(string address) => new(address, UriKind.Relative);
}
