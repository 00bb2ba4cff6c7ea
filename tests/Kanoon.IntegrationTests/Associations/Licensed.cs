using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Associations;

/// <summary>An association with a licence, and the people around it.</summary>
internal sealed class Licensed(Person leader, Person officer, Person manager, Guid associationId)
{
    public Person Leader => leader;
    public Person Officer => officer;
    public Person Manager => manager;
    public Guid AssociationId => associationId;

    public static Task<Licensed> Found(KanoonApp app, string name) => Found(app, Applicant.Fields(name));

    public static async Task<Licensed> Found(KanoonApp app, object fields, params string[] conditions)
    {
        await app.NeedOneFounder();
        var officer = await app.Staff(Roles.OfficeStaff);
        var manager = await app.Staff(Roles.OfficeManager);
        var applicant = await Applicant.Start(app, fields);
        await applicant.ReachCommittee(officer);
        var approved = await applicant.Approve(manager, conditions).Read<CreatedId>();
        return new Licensed(applicant.Citizen, officer, manager, approved.Id);
    }

    /// <summary>The same association, spoken for by somebody else.</summary>
    public Licensed LedBy(Person other) => new(other, officer, manager, associationId);

    public Task<JsonObject> View() => leader.Http.Get<JsonObject>($"/api/v1/associations/{associationId}");

    public async Task<Guid> LicenceId() => (await View())["licence"]!["id"]!.GetValue<Guid>();

    public async Task<string> Number() => (await View())["licence"]!["number"]!.GetValue<string>();

    public async Task<string> State() => (await View())["licence"]!["state"]!.GetValue<string>();

    public async Task<int> Terms() => (await View())["licence"]!["terms"]!.AsArray().Count;

    public async Task<JsonObject> File() =>
        await leader.Http.Get<JsonObject>($"/api/v1/licences/{await LicenceId()}/file");

    /// <summary>A change of the licence's file, by the association or the Office.</summary>
    public async Task<HttpResponseMessage> Do(Person by, string path, object? body = null)
    {
        var prefix = by == leader ? "/api/v1/licences" : "/api/v1/admin/licences";
        return await Do(by, prefix, path, body);
    }

    /// <summary>What only the association does, even where somebody else tries.</summary>
    public Task<HttpResponseMessage> DoAsLeader(Person by, string path, object? body = null) =>
        Do(by, "/api/v1/licences", path, body);

    public Task SeatCouncil(DateOnly from) => SeatCouncil(from, Seats(5, 2)).Succeeds();

    public Task<HttpResponseMessage> SeatCouncil(DateOnly from, IEnumerable<object> seats, Person? by = null) =>
        Change(by ?? leader, HttpMethod.Put, "/council", new { from = from.ToString("yyyy-MM-dd"), seats });

    public static IReadOnlyList<object> Seats(int members, int alternates) =>
        [
            .. Enumerable
                .Range(1, members + alternates)
                .Select(i => Seat(i <= members ? "member" : "alternate", SeatName(i), Applicant.NewNationalCode())),
        ];

    /// <summary>The number's digits as letters, since a name has none.</summary>
    public static string SeatName(int number) =>
        $"عضو {string.Concat($"{number}".Select(digit => "صیدسچپشهنم"[digit - '0']))}";

    public static object Seat(string kind, string fullName, string nationalCode) =>
        new
        {
            fullName,
            nationalCode,
            mobile = KanoonApp.NewMobile(),
            kind,
        };

    public Task<JsonObject> Council() => officer.Http.Get<JsonObject>($"/api/v1/associations/{associationId}/council");

    public Task AppointSecretary(Person secretary) =>
        AppointSecretary(secretary, Applicant.NewNationalCode(), officer).Succeeds();

    public Task<HttpResponseMessage> AppointSecretary(Person secretary, string nationalCode, Person by) =>
        Change(
            by,
            HttpMethod.Put,
            "/secretary",
            new
            {
                fullName = "لیلا رستمی",
                nationalCode,
                mobile = secretary.Mobile,
                userId = secretary.Id,
            }
        );

    /// <summary>A change of the association itself.</summary>
    public async Task<HttpResponseMessage> Change(Person by, HttpMethod method, string path, object? body = null) =>
        await by.Http.Change(
            method,
            $"/api/v1/associations/{associationId}{path}",
            (await View())["version"]!.GetValue<int>(),
            body
        );

    private async Task<HttpResponseMessage> Do(Person by, string prefix, string path, object? body)
    {
        var file = await officer.Http.Get<JsonObject>($"/api/v1/licences/{await LicenceId()}/file");
        var address = $"{prefix}/{await LicenceId()}{path}";
        return await by.Http.Change(HttpMethod.Post, address, file["version"]!.GetValue<int>(), body);
    }
}
