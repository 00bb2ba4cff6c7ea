using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

/// <summary>What scenarios of renewals say again and again.</summary>
public abstract class RenewalAtWork(KanoonApp app) : OfficeAtWork(app)
{
    /// <summary>An association with council and secretary, but for what the test wants missing.</summary>
    private protected async Task<Licensed> Led(string missing = "")
    {
        string[] conditions = missing == "conditionOpen" ? ["نصب تابلو"] : [];
        var association = await Licensed.Found(App, Applicant.Fields(Applicant.NewName()), conditions);
        if (missing != "councilBelowQuorum")
            await association.SeatCouncil(App.Today().AddMonths(missing == "councilOutOfTerm" ? -3 : 2));
        if (missing != "noSecretary")
            await association.AppointSecretary(association.Leader);
        return association;
    }

    private protected async Task<Licensed> AtWindow(string missing = "")
    {
        var association = await Led(missing);
        App.MoveTo((await association.File()).Day("endsOn").AddDays(-50));
        return association;
    }

    private protected static async Task<HttpResponseMessage> Start(Licensed association) =>
        await Start(association, await association.LicenceId());

    private protected static Task<HttpResponseMessage> Start(Licensed association, Guid licenceId) =>
        association.Leader.Http.Post(
            $"/api/v1/licences/{licenceId}/renewals",
            new { statement = "برگزاری بیست نشست شعرخوانی" }
        );

    private protected async Task<JsonObject> Begun(Licensed association)
    {
        var created = await Start(association).Read<CreatedId>();
        return await Manager.Http.Get<JsonObject>($"/api/v1/renewals/{created.Id}");
    }

    private protected async Task<JsonObject> Submitted(Licensed association)
    {
        var renewal = await Begun(association);
        await Do(association.Leader, renewal, "/submit").ShouldBe(HttpStatusCode.NoContent);
        return await Read(renewal);
    }

    private protected async Task<JsonObject> Refused(Licensed association)
    {
        var renewal = await Submitted(association);
        await Office(Manager, renewal, "/refuse", new { reason = "کانون دبیر ندارد" }).Succeeds();
        (await Read(renewal)).Text("decisionReason").Should().Be("کانون دبیر ندارد");
        return renewal;
    }

    private protected async Task Suspend(Licensed association)
    {
        await association
            .Do(association.Leader, "/reply-to-notice", new { reply = "با شهرداری هماهنگ بود" })
            .Succeeds();
        var until = App.Today().AddDays(300).Iso();
        await association
            .Do(
                Manager,
                "/suspend",
                new
                {
                    until,
                    condition = (string?)null,
                    reason = "برنامهٔ بی‌مجوز",
                }
            )
            .Succeeds();
    }

    private protected Task<HttpResponseMessage> Appeal(
        Licensed association,
        JsonObject renewal,
        string grounds = "دبیر داریم"
    ) => Do(association.Leader, renewal, "/appeal", new { grounds });

    private protected Task<HttpResponseMessage> Judge(Person by, JsonObject renewal, string outcome) =>
        Office(by, renewal, "/decide-appeal", new { outcome, reason = "پرونده دوباره خوانده شد" });

    private protected Task<JsonObject> Read(JsonObject renewal) =>
        Manager.Http.Get<JsonObject>($"/api/v1/renewals/{renewal.Text("id")}");

    private protected Task<HttpResponseMessage> Do(Person by, JsonObject renewal, string step, object? body = null) =>
        Change(by, HttpMethod.Post, renewal, "/api/v1/renewals", step, body);

    private protected Task<HttpResponseMessage> Put(Person by, JsonObject renewal, object body) =>
        Change(by, HttpMethod.Put, renewal, "/api/v1/renewals", "", body);

    private protected Task<HttpResponseMessage> Office(Person by, JsonObject renewal, string step, object body) =>
        Change(by, HttpMethod.Post, renewal, "/api/v1/admin/renewals", step, body);

    private protected async Task<HttpResponseMessage> Change(
        Person by,
        HttpMethod method,
        JsonObject renewal,
        string prefix,
        string step,
        object? body
    ) =>
        await by.Http.Change(
            method,
            $"{prefix}/{renewal.Text("id")}{step}",
            (await Read(renewal)).Number("version"),
            body
        );
}
