using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class NumberingLicencesOnSqlite(SqliteApp app) : NumberingLicences(app), IClassFixture<SqliteApp>;

public sealed class NumberingLicencesOnSqlServer(SqlServerApp app)
    : NumberingLicences(app),
        IClassFixture<SqlServerApp>;

public abstract class NumberingLicences(KanoonApp app) : OfficeAtWork(app)
{
    private const int AtOnce = 16;

    [Fact]
    public async Task Approvals_at_once_share_no_number_and_leave_no_gap_and_a_new_year_starts_anew()
    {
        var applicants = new List<Applicant>();
        for (var i = 0; i < AtOnce; i++)
            applicants.Add(await AtCommittee());
        var unready = await AtCommittee();
        await unready.Judge(Officer, "nameFits", false, "نام مبهم است").Succeeds();

        var approved = await Task.WhenAll(applicants.Select(applicant => applicant.Approve(Manager).Read<CreatedId>()));
        await unready.Approve(Manager).IsRefused("checklist-incomplete");

        var numbers = await Task.WhenAll(approved.Select(NumberOf));
        numbers.Should().BeEquivalentTo(Enumerable.Range(1, AtOnce).Select(i => $"1405-{i:D6}"));

        App.MoveTo(new DateOnly(2027, 3, 20));
        (await ApprovedNow()).Should().Be("1405-000017", "a refused approval uses no number up");
        App.MoveTo(new DateOnly(2027, 3, 21));
        (await ApprovedNow()).Should().Be("1406-000001");
        (await ApprovedNow()).Should().Be("1406-000002");
    }

    private async Task<Applicant> AtCommittee()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.ReachCommittee(Officer);
        return applicant;
    }

    private async Task<string> ApprovedNow() =>
        await NumberOf(await (await AtCommittee()).Approve(Manager).Read<CreatedId>());

    private async Task<string> NumberOf(CreatedId association)
    {
        var view = await App.Public().Get<JsonObject>($"/api/v1/associations/{association.Id}");
        return view["licence"]!.Text("number");
    }
}
