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

    public static async Task<Licensed> Found(KanoonApp app, string name)
    {
        var officer = await app.Staff(Roles.OfficeStaff);
        var manager = await app.Staff(Roles.OfficeManager);
        var applicant = await Applicant.Start(app, name);
        return new Licensed(applicant.Citizen, officer, manager, await applicant.BecomeAssociation(officer, manager));
    }

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
        var version = (await File())["version"]!.GetValue<int>();
        return await by.Http.Change(HttpMethod.Post, $"{prefix}/{await LicenceId()}{path}", version, body);
    }

    public async Task SeatCouncil(DateOnly from)
    {
        var version = (await View())["version"]!.GetValue<int>();
        var seats = Enumerable
            .Range(0, 7)
            .Select(i => new
            {
                fullName = $"عضو {i + 1}",
                nationalCode = Applicant.NewNationalCode(),
                mobile = KanoonApp.NewMobile(),
                kind = i < 5 ? "member" : "alternate",
            });
        await leader
            .Http.Change(
                HttpMethod.Put,
                $"/api/v1/associations/{associationId}/council",
                version,
                new { from = from.ToString("yyyy-MM-dd"), seats }
            )
            .Succeeds();
    }

    public async Task AppointSecretary(Person secretary)
    {
        var version = (await View())["version"]!.GetValue<int>();
        await officer
            .Http.Change(
                HttpMethod.Put,
                $"/api/v1/associations/{associationId}/secretary",
                version,
                new
                {
                    fullName = "لیلا رستمی",
                    nationalCode = Applicant.NewNationalCode(),
                    mobile = secretary.Mobile,
                    userId = secretary.Id,
                }
            )
            .Succeeds();
    }
}
