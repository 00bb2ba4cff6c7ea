using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

/// <summary>Walks an application over HTTP as its applicant and the Office do, each step an answer that succeeded.</summary>
internal sealed class Applicant(KanoonApp app, Person citizen, Guid applicationId)
{
    private static int lastCode = 100_000_000;

    public Person Citizen => citizen;
    public Guid Id => applicationId;
    public string Address => $"/api/v1/founding-applications/{applicationId}";
    public string OfficeAddress => $"/api/v1/admin/founding-applications/{applicationId}";

    public static object Fields(string name, string purpose = "گسترش شعرخوانی در محله") =>
        new
        {
            name,
            clubId = "0190c1b0-0000-7000-8000-000000000001",
            districtCode = 1,
            neighbourhoodCode = 10101,
            address = "خیابان بهار، پلاک ۱۲",
            postalCode = (string?)null,
            goals = new[] { 1, 5 },
            purpose,
        };

    public static async Task<Applicant> Start(KanoonApp app, string name)
    {
        var citizen = await app.Citizen();
        var created = await citizen.Http.Post("/api/v1/founding-applications", Fields(name)).Read<CreatedId>();
        return new Applicant(app, citizen, created.Id);
    }

    /// <summary>A national code that nobody has yet.</summary>
    public static string NewNationalCode()
    {
        var nine = Interlocked.Increment(ref lastCode).ToString();
        var remainder = Enumerable.Range(0, 9).Sum(i => (nine[i] - '0') * (10 - i)) % 11;
        return nine + (remainder < 2 ? remainder : 11 - remainder);
    }

    public Task<JsonObject> View() => citizen.Http.Get<JsonObject>(Address);

    public async Task<int> Version() => (await View())["version"]!.GetValue<int>();

    public async Task<HttpResponseMessage> Do(HttpMethod method, string path, object? body = null) =>
        await citizen.Http.Change(method, Address + path, await Version(), body);

    public async Task<HttpResponseMessage> Office(Person officer, string path, object? body = null) =>
        await officer.Http.Change(HttpMethod.Post, OfficeAddress + path, await Version(), body);

    public async Task<IReadOnlyList<(Guid Id, string Code, string Mobile)>> ListFounders(int count = 5)
    {
        var founders = new List<(Guid, string, string)>();
        for (var i = 0; i < count; i++)
        {
            var (code, mobile) = (NewNationalCode(), KanoonApp.NewMobile());
            var created = await citizen
                .Http.Post(
                    $"{Address}/founders",
                    new
                    {
                        fullName = $"مؤسس {i + 1}",
                        nationalCode = code,
                        mobile,
                        birthDate = "1990-05-05",
                    }
                )
                .Read<CreatedId>();
            founders.Add((created.Id, code, mobile));
        }

        return founders;
    }

    public async Task Consent((Guid Id, string Code, string Mobile) founder)
    {
        await Do(HttpMethod.Post, $"/founders/{founder.Id}/ask-consent").Succeeds();
        var code = await CodeSentTo(founder.Mobile);
        await app.Public()
            .Post(
                "/api/v1/founder-consents",
                new
                {
                    trackingCode = await TrackingCode(),
                    nationalCode = founder.Code,
                    code,
                }
            )
            .ShouldBe(HttpStatusCode.NoContent);
    }

    public async Task<string> TrackingCode() => (await View())["trackingCode"]!.GetValue<string>();

    public async Task<string> CodeSentTo(string mobile)
    {
        await app.Deliver();
        await app.RunJob("platform.deliveries");
        return app.Sms.To(mobile)[^1].Text.Split(' ').Single(word => word.Length == 6 && word.All(char.IsAsciiDigit));
    }

    public async Task<HttpResponseMessage> Attach(byte[] content, string kind = "statute")
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(kind), "kind" },
            { new StringContent("اساسنامه"), "title" },
        };
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        form.Add(file, "file", "statute.pdf");
        return await citizen.Http.PostAsync(new Uri($"{Address}/documents", UriKind.Relative), form);
    }

    /// <summary>Founders with consent and a statute: ready to be handed in.</summary>
    public async Task Complete()
    {
        foreach (var founder in await ListFounders())
            await Consent(founder);
        await Attach("%PDF-1.7 statute"u8.ToArray()).Succeeds();
    }

    public async Task PassChecklist(Person officer)
    {
        foreach (
            var item in new[]
            {
                "foundersIdentified",
                "foundersConsented",
                "nameFits",
                "goalsFit",
                "statuteComplete",
                "placeConfirmed",
                "noObjectionFromDistrict",
            }
        )
            await officer
                .Http.Change(
                    HttpMethod.Put,
                    $"{OfficeAddress}/checklist/{item}",
                    await Version(),
                    new { passed = true, note = (string?)null }
                )
                .ShouldBe(HttpStatusCode.NoContent);
    }

    /// <summary>Hands it in and brings it before the committee.</summary>
    public async Task ReachCommittee(Person officer)
    {
        await Complete();
        await Do(HttpMethod.Post, "/submit").Succeeds();
        await Office(officer, "/begin-screening").Succeeds();
        await PassChecklist(officer);
        await Office(officer, "/refer-to-committee").Succeeds();
    }

    /// <summary>Goes the whole way.</summary>
    /// <returns>The association's id.</returns>
    public async Task<Guid> BecomeAssociation(Person officer, Person manager)
    {
        await ReachCommittee(officer);
        var approved = await Office(
                manager,
                "/approve",
                new { reason = "شرایط برقرار است", conditions = Array.Empty<string>() }
            )
            .Read<CreatedId>();
        return approved.Id;
    }
}

internal static class Steps
{
    public static async Task Succeeds(this Task<HttpResponseMessage> sent)
    {
        var answer = await sent;
        if (!answer.IsSuccessStatusCode)
            Assert.Fail($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }
}
