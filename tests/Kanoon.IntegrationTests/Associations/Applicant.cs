using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Http;

namespace Kanoon.IntegrationTests.Associations;

/// <summary>Walks an application over HTTP as its applicant and the Office do, each step an answer that succeeded.</summary>
internal sealed class Applicant(KanoonApp app, Person citizen, Guid applicationId)
{
    public static readonly IReadOnlyList<string> Checklist =
    [
        "foundersIdentified",
        "foundersConsented",
        "nameFits",
        "goalsFit",
        "statuteComplete",
        "placeConfirmed",
        "noObjectionFromDistrict",
    ];

    private static int lastCode = 100_000_000;
    private static int lastName;

    public Person Citizen => citizen;
    public Guid Id => applicationId;
    public string Address => $"/api/v1/founding-applications/{applicationId}";
    public string OfficeAddress => $"/api/v1/admin/founding-applications/{applicationId}";

    /// <param name="club">The number of one of the five clubs that every installation begins with.</param>
    public static object Fields(
        string name,
        string purpose = "گسترش شعرخوانی در محله",
        int club = 1,
        int district = 1,
        int neighbourhood = 10101,
        int[]? goals = null
    ) =>
        new
        {
            name,
            clubId = Club(club),
            districtCode = district,
            neighbourhoodCode = neighbourhood,
            address = "خیابان بهار، پلاک ۱۲",
            postalCode = (string?)null,
            goals = goals ?? [1, 5],
            purpose,
        };

    public static Guid Club(int number) => new($"0190c1b0-0000-7000-8000-{number:D12}");

    public static Task<Applicant> Start(KanoonApp app, string name) => Start(app, Fields(name));

    public static async Task<Applicant> Start(KanoonApp app, object fields)
    {
        var citizen = await app.Citizen();
        var created = await citizen.Http.Post("/api/v1/founding-applications", fields).Read<CreatedId>();
        return new Applicant(app, citizen, created.Id);
    }

    /// <summary>A name that no association has yet.</summary>
    public static string NewName(string name = "کانون سپیدار") => $"{name} {Interlocked.Increment(ref lastName)}";

    /// <summary>A national code that nobody has yet.</summary>
    public static string NewNationalCode() => Leaks.Watch(NationalCodeOf(Interlocked.Increment(ref lastCode)));

    /// <param name="nine">Nine digits, to which the check digit is added.</param>
    public static string NationalCodeOf(int nine)
    {
        var digits = $"{nine}";
        var remainder = Enumerable.Range(0, 9).Sum(i => (digits[i] - '0') * (10 - i)) % 11;
        return $"{digits}{(remainder < 2 ? remainder : 11 - remainder)}";
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
            founders.Add(await ListFounder());
        return founders;
    }

    public async Task<(Guid Id, string Code, string Mobile)> ListFounder(string birthDate = "1990-05-05")
    {
        var (code, mobile) = (NewNationalCode(), KanoonApp.NewMobile());
        var created = await AddFounder(code, mobile, birthDate).Read<CreatedId>();
        return (created.Id, code, mobile);
    }

    public Task<HttpResponseMessage> AddFounder(string nationalCode, string mobile, string birthDate = "1990-05-05") =>
        citizen.Http.Post(
            $"{Address}/founders",
            new
            {
                fullName = "مریم مؤسس",
                nationalCode,
                mobile,
                birthDate,
            }
        );

    public Task Consent((Guid Id, string Code, string Mobile) founder) => Consent([founder]);

    public async Task Consent(IReadOnlyList<(Guid Id, string Code, string Mobile)> founders)
    {
        foreach (var founder in founders)
            await AskConsent(founder.Id).Succeeds();
        foreach (var founder in founders)
            await GiveConsent(founder.Code, await CodeSentTo(founder.Mobile)).ShouldBe(HttpStatusCode.NoContent);
    }

    public Task<HttpResponseMessage> AskConsent(Guid founderId) =>
        Do(HttpMethod.Post, $"/founders/{founderId}/ask-consent");

    public async Task<HttpResponseMessage> GiveConsent(string nationalCode, string code) =>
        await app.Public()
            .Post(
                "/api/v1/founder-consents",
                new
                {
                    trackingCode = await TrackingCode(),
                    nationalCode,
                    code,
                }
            );

    public async Task<string> TrackingCode() => (await View())["trackingCode"]!.GetValue<string>();

    public async Task<string> CodeSentTo(string mobile)
    {
        await app.Deliver();
        await app.RunJob("platform.deliveries");
        return app.Sms.To(mobile)[^1].Text.Split(' ').Single(word => word.Length == 6 && word.All(char.IsAsciiDigit));
    }

    /// <param name="key">The idempotency key, where it matters.</param>
    public async Task<HttpResponseMessage> Attach(
        byte[] content,
        string kind = "statute",
        string title = "اساسنامه",
        string? key = null
    )
    {
        using var form = new MultipartFormDataContent("----kanoon")
        {
            { new StringContent(kind), "kind" },
            { new StringContent(title), "title" },
        };
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        form.Add(file, "file", "statute.pdf");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Address}/documents", UriKind.Relative));
        request.Content = form;
        if (key is not null)
            request.Headers.Add(Preconditions.IdempotencyHeader, key);
        return await citizen.Http.SendAsync(request);
    }

    public static byte[] Pdf => "%PDF-1.7 statute"u8.ToArray();

    /// <summary>Founders with consent and a statute: ready to be handed in.</summary>
    public async Task Complete()
    {
        await Consent(await ListFounders(await app.FoundersNeeded()));
        await Attach(Pdf).Succeeds();
    }

    public async Task Submit()
    {
        await Complete();
        await Do(HttpMethod.Post, "/submit").Succeeds();
    }

    public async Task ReachScreening(Person officer)
    {
        await Submit();
        await Office(officer, "/begin-screening").Succeeds();
    }

    public async Task PassChecklist(Person officer)
    {
        foreach (var item in Checklist)
            await Judge(officer, item, true).ShouldBe(HttpStatusCode.NoContent);
    }

    public async Task<HttpResponseMessage> Judge(Person officer, string item, bool passed, string? note = null) =>
        await officer.Http.Change(
            HttpMethod.Put,
            $"{OfficeAddress}/checklist/{item}",
            await Version(),
            new { passed, note }
        );

    /// <summary>Hands it in and brings it before the committee.</summary>
    public async Task ReachCommittee(Person officer)
    {
        await ReachScreening(officer);
        await PassChecklist(officer);
        await Office(officer, "/refer-to-committee").Succeeds();
    }

    /// <summary>Goes the whole way.</summary>
    /// <returns>The association's id.</returns>
    public async Task<Guid> BecomeAssociation(Person officer, Person manager)
    {
        await ReachCommittee(officer);
        return (await Approve(manager).Read<CreatedId>()).Id;
    }

    public Task<HttpResponseMessage> Approve(Person manager, params string[] conditions) =>
        Office(manager, "/approve", new { reason = "شرایط برقرار است", conditions });

    public Task<HttpResponseMessage> Reject(Person manager, string reason = "هدف‌ها با اساسنامه نمی‌خواند") =>
        Office(manager, "/reject", new { reason });
}
