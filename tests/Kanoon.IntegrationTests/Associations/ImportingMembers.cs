using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Kanoon.Associations.Infrastructure;
using Kanoon.IntegrationTests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Associations;

public sealed class ImportingMembersOnSqlite(SqliteApp app) : ImportingMembers(app), IClassFixture<SqliteApp>;

public sealed class ImportingMembersOnSqlServer(SqlServerApp app) : ImportingMembers(app), IClassFixture<SqlServerApp>;

/// <summary>A sheet is checked row by row, and entered as the secretary decides.</summary>
public abstract class ImportingMembers(KanoonApp app) : OfficeAtWork(app)
{
    private const string Job = "associations.import-members";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_sheet_is_reported_row_by_row_and_its_good_rows_are_entered(bool xlsx)
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (_, member) = await association.NewMember(App);
        var (known, stranger, twice) = (await App.Citizen(), Applicant.NewNationalCode(), Applicant.NewNationalCode());
        var knownCode = Applicant.NewNationalCode();
        await known.Claim(nationalCode: knownCode).Succeeds();
        var memberCode = Applicant.NewNationalCode();
        await association.Enter(nationalCode: memberCode).Succeeds();
        var minor = App.Today().AddYears(-12).ToString("yyyy-MM-dd");
        string[] rows =
        [
            Sheets.Row(code: Persian(stranger)),
            Sheets.Row(code: knownCode),
            Sheets.Row(code: twice),
            Sheets.Row(code: twice),
            Sheets.Row(code: memberCode),
            Sheets.Row(code: "1234567890", mobile: "021-1234", birthDate: "فردا"),
            Sheets.Row(birthDate: minor),
            Sheets.Row(
                birthDate: minor,
                guardian: $"رضا عباسی,{Applicant.NewNationalCode()},{KanoonApp.NewMobile()},بله"
            ),
            Sheets.Row(name: "=cmd|' /C calc'!A0"),
        ];

        var import = await association.Import(xlsx ? Sheets.Xlsx(rows) : Sheets.Csv(rows)).Read<CreatedId>();
        (await View(association, import)).Text("state").Should().Be("checking");
        (await Count(association)).Should().Be(2, "a dry run enters nobody");
        await App.RunJob(Job);

        var report = (await Rows(association, import)).List();
        report
            .Select(row => row.Text("outcome"))
            .Should()
            .Equal("new", "known", "new", "duplicate", "alreadyMember", "wrong", "waitsForGuardian", "new", "wrong");
        report[3].Number("sameAs").Should().Be(4);
        report[5]
            .List("fields")
            .Select(field => field.GetValue<string>())
            .Should()
            .Equal("nationalCode", "mobile", "birthDate");
        report[5]
            .Text("says")
            .Should()
            .Be(
                "نادرست: کد ملی رقم کنترل درستی ندارد؛ تلفن همراه شمارهٔ تلفن همراه ایران نیست؛ تاریخ تولد تاریخ نیست؛ آن را مانند ۱۳۷۰/۰۵/۱۲ بنویسید."
            );
        report[6].Text("says").Should().Contain("ولی ندارد");
        report[8].List("fields").Select(field => field.GetValue<string>()).Should().Equal("fullName");
        await Confirm(association, import, onlyGood: false).IsRefused("import-not-all-good");
        await Confirm(association, import, onlyGood: true).Succeeds();
        await App.RunJob(Job);

        var done = await View(association, import);
        (done.Text("state"), done.Number("entered")).Should().Be(("done", 5));
        (await Count(association)).Should().Be(2 + 5);
        await Confirm(association, import, onlyGood: true).IsRefused("import-not-now");
        await App.Deliver();
        (await App.ToldSubjects(known)).Should().Contain("خبری از عضویت شما");
        _ = member;
    }

    [Fact]
    public async Task Whoever_is_known_is_listed_as_their_record_says_and_the_report_tells_that_it_differs()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (known, code) = (await App.Citizen(), Applicant.NewNationalCode());
        await known.Claim(nationalCode: code).Succeeds();
        var import = await association.Import(Sheets.Csv(Sheets.Row("شهردار تهران", code))).Read<CreatedId>();
        await App.RunJob(Job);

        var row = (await Rows(association, import)).List().Should().ContainSingle().Which;
        (row.Text("outcome"), row.Text("says").Contains("یکی نیست", StringComparison.Ordinal))
            .Should()
            .Be(("known", true));
        row.ToJsonString().Should().NotContain("نرگس").And.NotContain("1990");
        await Confirm(association, import, onlyGood: false).Succeeds();
        await App.RunJob(Job);

        var members = await association.Leader.Http.Get<JsonObject>(
            $"/api/v1/associations/{association.AssociationId}/members"
        );
        members.List().Should().ContainSingle().Which.Text("fullName").Should().Be("نرگس یوسفی");
    }

    [Fact]
    public async Task A_guardian_who_is_a_minor_or_has_the_minors_phone_is_wrong_and_one_in_the_sheet_is_right()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (child, mother) = (Applicant.NewNationalCode(), Applicant.NewNationalCode());
        var (minor, mobile) = (App.Today().AddYears(-12).ToString("yyyy-MM-dd"), KanoonApp.NewMobile());
        string[] rows =
        [
            Sheets.Row(code: child, birthDate: minor, guardian: $"رضا عباسی,{mother},{mobile},"),
            Sheets.Row(birthDate: minor, guardian: $"علی عباسی,{child},{KanoonApp.NewMobile()},بله"),
            Sheets.Row(mobile: mobile, birthDate: minor, guardian: $"رضا عباسی,{mother},{mobile},بله"),
            Sheets.Row(code: mother, mobile: mobile),
        ];

        var import = await association.Import(Sheets.Csv(rows)).Read<CreatedId>();
        await App.RunJob(Job);

        var report = (await Rows(association, import)).List();
        report.Select(row => row.Text("outcome")).Should().Equal("waitsForGuardian", "wrong", "wrong", "new");
        report
            .SelectMany(row => row.List("fields"))
            .Select(field => field.GetValue<string>())
            .Should()
            .Equal("guardianCode", "guardianMobile");
        await Confirm(association, import, onlyGood: true).Succeeds();
        await App.RunJob(Job);
        (await View(association, import)).Number("entered").Should().Be(2);
    }

    [Fact]
    public async Task A_guardian_of_many_is_asked_for_three_of_them()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (guardian, mobile) = (Applicant.NewNationalCode(), KanoonApp.NewMobile());
        var minor = App.Today().AddYears(-12).ToString("yyyy-MM-dd");
        var rows = Enumerable
            .Range(0, 5)
            .Select(_ => Sheets.Row(birthDate: minor, guardian: $"رضا عباسی,{guardian},{mobile},"))
            .ToArray();
        var import = await association.Import(Sheets.Csv(rows)).Read<CreatedId>();
        await App.RunJob(Job);
        await Confirm(association, import, onlyGood: false).Succeeds();
        await App.RunJob(Job);

        await App.Deliver();
        await App.RunJob("platform.deliveries");

        App.Sms.To(mobile).Should().HaveCount(3);
    }

    [Fact]
    public async Task Whoever_hands_the_sheet_in_is_accepted_by_the_Office()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var code = Applicant.NewNationalCode();
        await association.Leader.Claim(nationalCode: code).Succeeds();
        var import = await association.Import(Sheets.Csv(Sheets.Row(code: code))).Read<CreatedId>();
        await App.RunJob(Job);

        (await Rows(association, import)).List()[0].Text("outcome").Should().Be("waitsForOffice");
        await Confirm(association, import, onlyGood: false).Succeeds();
        await App.RunJob(Job);

        (await View(association, import)).Number("entered").Should().Be(1);
        var waiting = await association.Leader.Http.Get<JsonObject>(
            $"/api/v1/associations/{association.AssociationId}/members?state=requested"
        );
        waiting.List().Should().ContainSingle();
    }

    [Fact]
    public async Task What_the_sheet_said_is_kept_protected_and_forgotten_once_it_is_entered()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var code = Applicant.NewNationalCode();
        var import = await association.Import(Sheets.Csv(Sheets.Row(code: code))).Read<CreatedId>();
        (await Kept(import)).Should().NotContain(code).And.NotBeEmpty();

        await App.RunJob(Job);
        await Confirm(association, import, onlyGood: false).Succeeds();
        await App.RunJob(Job);

        (await Kept(import)).Should().BeEmpty();
    }

    [Fact]
    public async Task Hosts_at_once_enter_everybody_once_and_go_on_after_a_crash()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var rows = Enumerable.Range(0, 1200).Select(_ => Sheets.Row()).ToArray();
        var import = await association.Import(Sheets.Csv(rows)).Read<CreatedId>();

        await Task.WhenAll(App.RunJob(Job), App.RunJob(Job));
        App.Clock.Advance(TimeSpan.FromMinutes(3));
        await App.RunJob(Job);
        await Confirm(association, import, onlyGood: false).Succeeds();
        using (var cut = new CancellationTokenSource())
        {
            cut.CancelAfter(TimeSpan.FromMilliseconds(150));
            await Swallow(
                App.In(async services =>
                {
                    await services
                        .GetRequiredService<Kanoon.Associations.Application.Jobs.ImportMembers>()
                        .Run(cut.Token);
                })
            );
        }

        App.Clock.Advance(TimeSpan.FromMinutes(3));
        await Task.WhenAll(App.RunJob(Job), App.RunJob(Job), App.RunJob(Job));
        App.Clock.Advance(TimeSpan.FromMinutes(3));
        await App.RunJob(Job);

        (await View(association, import)).Number("entered").Should().Be(1200);
        (await Count(association)).Should().Be(1200);
    }

    [Fact]
    public async Task An_abandoned_sheet_enters_nobody_and_makes_room_for_the_next()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var import = await association.Import(Sheets.Csv(Sheets.Row())).Read<CreatedId>();
        await association.Import(Sheets.Csv(Sheets.Row())).IsRefused("import-under-way");

        await Change(association, import, "/abandon", null).Succeeds();

        (await Kept(import)).Should().BeEmpty();
        await association.Import(Sheets.Csv(Sheets.Row())).ShouldBe(HttpStatusCode.Created);
        (await Count(association)).Should().Be(0);
    }

    [Fact]
    public async Task An_abandoned_import_keeps_whom_it_has_entered_and_is_found_in_the_list()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var import = await association.Import(Sheets.Csv(Sheets.Row())).Read<CreatedId>();
        await App.RunJob(Job);
        await Confirm(association, import, onlyGood: true).Succeeds();

        var listed = (
            await association.Leader.Http.Get<JsonObject>(
                $"/api/v1/associations/{association.AssociationId}/member-imports"
            )
        ).List();
        (listed.Single().Text("id"), listed.Single().Text("state")).Should().Be(($"{import.Id}", "importing"));
        await Change(association, import, "/abandon", null).Succeeds();
        await App.RunJob(Job);

        (await Count(association)).Should().Be(0);
        await association.Import(Sheets.Csv(Sheets.Row())).ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Somebody_is_a_member_by_one_row_and_a_guardian_by_others()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (parent, mobile) = (Applicant.NewNationalCode(), KanoonApp.NewMobile());
        var minor = App.Today().AddYears(-12).ToString("yyyy-MM-dd");
        string[] rows =
        [
            Sheets.Row(birthDate: minor, guardian: $"رضا عباسی,{parent},{mobile},بله"),
            Sheets.Row("رضا عباسی", parent, mobile),
            Sheets.Row(birthDate: minor, guardian: $"رضا عباسی,{parent},{mobile},نه"),
        ];

        var import = await association.Import(Sheets.Csv(rows)).Read<CreatedId>();
        await App.RunJob(Job);
        await Confirm(association, import, onlyGood: false).Succeeds();
        await App.RunJob(Job);

        (await View(association, import)).Text("state").Should().Be("done");
        (await Count(association)).Should().Be(3);
    }

    [Fact]
    public async Task The_template_is_a_sheet_that_is_accepted_but_for_its_example()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var template = await association.Leader.Http.GetByteArrayAsync(
            new Uri("/api/v1/member-imports/template", UriKind.Relative)
        );

        var import = await association.Import(template).Read<CreatedId>();
        await App.RunJob(Job);

        (await View(association, import)).Number("wrong").Should().Be(1);
        var row = (await Rows(association, import)).List().Single();
        (row.Text("outcome"), row.List("fields").Count).Should().Be(("wrong", 0));
        row.Text("says").Should().Contain("نمونه");
    }

    [Fact]
    public async Task What_is_said_of_a_guardian_is_not_dropped()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var minor = App.Today().AddYears(-12).ToString("yyyy-MM-dd");
        var code = Applicant.NewNationalCode();

        var import = await association
            .Import(
                Sheets.Csv(
                    Sheets.Row(birthDate: minor, guardian: $",{code},{KanoonApp.NewMobile()},بله"),
                    Sheets.Row(birthDate: minor, guardian: $"رضا عباسی,{code},{KanoonApp.NewMobile()},خیر")
                )
            )
            .Read<CreatedId>();
        await App.RunJob(Job);

        var report = (await Rows(association, import)).List();
        report.Select(row => row.Text("outcome")).Should().Equal("wrong", "waitsForGuardian");
        report[0].List("fields").Single().GetValue<string>().Should().Be("guardianName");
        report[0].Text("says").Should().Be("نادرست: نام ولی خالی است.");
        report[1].Text("says").Should().Contain("تا رضایت ولی");
    }

    [Fact]
    public async Task A_hidden_sheet_is_passed_over()
    {
        var association = await Licensed.Found(App, Applicant.NewName());

        var import = await association.Import(Sheets.BehindAHiddenOne(Sheets.Row())).Read<CreatedId>();
        await App.RunJob(Job);

        (await View(association, import)).Number("good").Should().Be(1);
    }

    private static Task<JsonObject> View(Licensed association, CreatedId import) =>
        association.Leader.Http.Get<JsonObject>($"/api/v1/member-imports/{import.Id}");

    private static Task<JsonObject> Rows(Licensed association, CreatedId import) =>
        association.Leader.Http.Get<JsonObject>($"/api/v1/member-imports/{import.Id}/rows?limit=100");

    private static Task<HttpResponseMessage> Confirm(Licensed association, CreatedId import, bool onlyGood) =>
        Change(association, import, "/confirm", new { onlyGood });

    private static async Task<HttpResponseMessage> Change(
        Licensed association,
        CreatedId import,
        string path,
        object? body
    ) =>
        await association.Leader.Http.Change(
            HttpMethod.Post,
            $"/api/v1/member-imports/{import.Id}{path}",
            (await View(association, import)).Number("version"),
            body
        );

    private Task<int> Count(Licensed association) =>
        App.In(services =>
            services
                .GetRequiredService<AssociationsDbContext>()
                .Members.CountAsync(member => member.AssociationId == association.AssociationId)
        );

    private async Task<string> Kept(CreatedId import) =>
        string.Concat(
            await App.In(services =>
                services
                    .GetRequiredService<AssociationsDbContext>()
                    .ImportChunks.Where(chunk => chunk.ImportId == import.Id)
                    .Select(chunk => chunk.Rows)
                    .ToListAsync()
            )
        );

    private static async Task Swallow(Task work)
    {
        try
        {
            await work;
        }
        catch (OperationCanceledException)
        {
            // As a host that goes down in the middle.
        }
    }

    private static string Persian(string latin) => string.Concat(latin.Select(digit => (char)(digit - '0' + '۰')));
}
