using System.Net;
using System.Text.Json.Nodes;
using Kanoon.Associations.Infrastructure;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;

namespace Kanoon.IntegrationTests.Associations;

public sealed class TakingMembersOutOnSqlite(SqliteApp app) : TakingMembersOut(app), IClassFixture<SqliteApp>;

public sealed class TakingMembersOutOnSqlServer(SqlServerApp app) : TakingMembersOut(app), IClassFixture<SqlServerApp>;

/// <summary>Members as a sheet: for the secretary as they are, for the Office masked.</summary>
public abstract class TakingMembersOut(KanoonApp app) : OfficeAtWork(app)
{
    [Fact]
    public async Task The_secretarys_sheet_holds_everything_in_persian_and_can_be_handed_in_again()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var code = Applicant.NewNationalCode();
        await association.Enter("نیلوفر عباسی", code).Succeeds();
        await association
            .Enter(
                "آرش عباسی",
                birthDate: App.Today().AddYears(-12).ToString("yyyy-MM-dd"),
                guardian: new
                {
                    fullName = "رضا عباسی",
                    nationalCode = Applicant.NewNationalCode(),
                    mobile = KanoonApp.NewMobile(),
                },
                guardianSigned: true
            )
            .Succeeds();

        var sheet = await Sheet(association, association.Leader);

        var rows = await Rows(sheet);
        rows[0]
            .Should()
            .StartWith(Sheets.Headings.Split(','))
            .And.EndWith(["وضعیت", "تاریخ درخواست", "تاریخ عضویت", "تاریخ پایان", "مسئولیت"]);
        rows.Select(row => row[0]).Skip(1).Should().Equal("آرش عباسی", "نیلوفر عباسی");
        rows[1][4..8].Should().StartWith(["رضا عباسی"]).And.EndWith(["بله"]);
        rows[2][1].Should().Be(code);
        rows[2][3].Should().Be("۱۳۶۹/۰۲/۱۵");
        rows[2][8].Should().Be("عضو");

        var other = await Licensed.Found(App, Applicant.NewName());
        var import = await other.Import(await sheet.Content.ReadAsByteArrayAsync()).Read<CreatedId>();
        await App.RunJob("associations.import-members");
        (await other.Leader.Http.Get<JsonObject>($"/api/v1/member-imports/{import.Id}")).Number("good").Should().Be(2);
    }

    [Fact]
    public async Task The_office_sees_numbers_masked_and_the_audit_keeps_who_took_them_out()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var code = Applicant.NewNationalCode();
        await association.Enter(nationalCode: code).Succeeds();

        var rows = await Rows(await Sheet(association, association.Officer));

        rows[1][1].Should().NotBe(code).And.EndWith(code[^2..]);
        rows[1][3].Should().Be("۱۳۶۹");
        var audit = await App.Administrator()
            .Http.Get<JsonObject>($"/api/v1/admin/audit?subjectId={association.AssociationId}&limit=100");
        audit
            .List()
            .Should()
            .Contain(row =>
                row.Text("operation") == "ExportMembers" && row.Text("actorId") == $"{association.Officer.Id}"
            );
    }

    [Fact]
    public async Task Csv_is_to_be_had_as_well_and_strangers_get_neither()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var id = (await association.Enter().Read<CreatedId>()).Id;
        // As from a time when names were not looked at so closely.
        await App.In(services =>
            services
                .GetRequiredService<AssociationsDbContext>()
                .Members.Where(member => member.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(member => member.FullName, "=cmd|' /C calc'!A0"))
        );

        var csv = await Sheet(association, association.Leader, Lists.Csv);

        csv.Content.Headers.ContentDisposition!.FileName.Should().Be("members.csv");
        (await csv.Content.ReadAsStringAsync())
            .Should()
            .NotContain(",=cmd")
            .And.NotContain("\n=cmd")
            .And.Contain("=cmd");
        await Sheet(association, await App.Citizen(), expect: HttpStatusCode.Forbidden);
    }

    private static async Task<HttpResponseMessage> Sheet(
        Licensed association,
        Person by,
        string? format = null,
        HttpStatusCode expect = HttpStatusCode.OK
    )
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri($"/api/v1/associations/{association.AssociationId}/members/sheet", UriKind.Relative)
        );
        if (format is not null)
            request.Headers.Accept.ParseAdd(format);
        var answer = await by.Http.SendAsync(request);
        return await Task.FromResult(answer).ShouldBe(expect);
    }

    private static async Task<List<string[]>> Rows(HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentDisposition!.FileName.Should().Be("members.xlsx");
        using var sheet = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        return
        [
            .. sheet
                .Query()
                .Cast<IDictionary<string, object?>>()
                .Select(row => row.Values.Select(cell => $"{cell}").ToArray()),
        ];
    }
}
