using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Persian;

namespace Kanoon.IntegrationTests.Associations;

public sealed class WritingLettersOnSqlite(SqliteApp app) : WritingLetters(app), IClassFixture<SqliteApp>;

public sealed class WritingLettersOnSqlServer(SqlServerApp app) : WritingLetters(app), IClassFixture<SqlServerApp>;

/// <summary>A letter of the Office at its desk: drafted, edited, thrown away, issued under its number, withdrawn.</summary>
public abstract class WritingLetters(KanoonApp app) : OfficeAtWork(app)
{
    private const int AtOnce = 8;
    private static readonly object Reason = new { reason = "شمارهٔ جلسه نادرست بود" };

    [Fact]
    public async Task A_draft_is_edited_and_a_manager_issues_it()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var id = await association.DraftedLetter();
        var rewritten = LettersAtWork.Letter("پاسخ درخواست ۱۲", inReplyTo: "نامهٔ ۱۲ آن کانون");

        await association.OnLetter(Officer, id, "", rewritten, HttpMethod.Put).Succeeds();
        await association.OnLetter(Officer, id, "/issue").IsForbidden();
        (await association.Letter(id)).Text("state").Should().Be("draft");
        await association.OnLetter(Manager, id, "/issue").Succeeds();

        var letter = await association.Letter(id);
        (letter.Text("state"), letter.Text("subject"), letter.Text("inReplyTo"))
            .Should()
            .Be(("issued", "پاسخ درخواست ۱۲", "نامهٔ ۱۲ آن کانون"));
        letter.Text("number").Should().MatchRegex($"^{JalaliDate.YearOf(App.Today())}/[1-9][0-9]*$");
        (letter.Day("issuedOn"), letter.Text("signatoryOffice")).Should().Be((App.Today(), "مدیر اداره کانون‌ها"));
        letter.Text("serial").Should().StartWith("M");
        await association.OnLetter(Officer, id, "", rewritten, HttpMethod.Put).IsRefused("letter-not-a-draft");
        await association.OnLetter(Officer, id, "", method: HttpMethod.Delete).IsRefused("letter-not-a-draft");
        await association.OnLetter(Manager, id, "/issue").IsRefused("letter-not-a-draft");
    }

    [Fact]
    public async Task A_draft_that_is_thrown_away_is_gone_and_takes_no_number_with_it()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var before = SequenceOf(await association.IssuedLetter());
        var id = await association.DraftedLetter();

        await association.OnLetter(Officer, id, "", method: HttpMethod.Delete).ShouldBe(HttpStatusCode.NoContent);

        await Officer.Http.GetAsync(At($"/api/v1/letters/{id}")).IsNotFound();
        SequenceOf(await association.IssuedLetter()).Should().Be(before + 1);
    }

    [Fact]
    public async Task Letters_issued_at_once_share_no_number_and_leave_no_gap()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var before = SequenceOf(await association.IssuedLetter());
        var drafts = new List<Guid>();
        for (var i = 0; i < AtOnce; i++)
            drafts.Add(await association.DraftedLetter());

        var answers = await Task.WhenAll(drafts.Select(id => association.OnLetter(Manager, id, "/issue")));

        answers.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.NoContent);
        var numbers = await Task.WhenAll(drafts.Select(association.Letter));
        numbers.Select(SequenceOf).Should().BeEquivalentTo(Enumerable.Range(before + 1, AtOnce));
    }

    [Fact]
    public async Task Of_two_managers_who_issue_the_same_letter_at_once_one_does()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var id = await association.DraftedLetter();
        var version = (await association.Letter(id)).Number("version");

        var answers = await Task.WhenAll(
            new[] { Manager, OtherManager, Manager, OtherManager }.Select(by =>
                by.Http.Change(HttpMethod.Post, $"/api/v1/admin/letters/{id}/issue", version)
            )
        );

        answers.Count(answer => answer.StatusCode == HttpStatusCode.NoContent).Should().Be(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed).Should().Be(3);
    }

    [Fact]
    public async Task Numbers_begin_anew_with_the_Jalali_year_and_are_not_those_of_licences()
    {
        App.MoveTo(new DateOnly(2027, 3, 20));
        var association = await Licensed.Found(App, Applicant.NewName());
        (await association.IssuedLetter()).Text("number").Should().StartWith("1405/");

        App.MoveTo(new DateOnly(2027, 3, 21));
        var later = await Licensed.Found(App, Applicant.NewName());

        (await later.Number()).Should().Be("1406-000001");
        (await later.IssuedLetter()).Text("number").Should().Be("1406/1");
        (await later.IssuedLetter()).Text("number").Should().Be("1406/2");
    }

    [Fact]
    public async Task A_manager_withdraws_an_issued_letter_with_a_reason_and_it_keeps_its_number()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var draft = await association.DraftedLetter();
        var issued = await association.IssuedLetter();

        await association.OnLetter(Manager, draft, "/withdraw", Reason).IsRefused("letter-not-issued");
        await association.OnLetter(Officer, Id(issued), "/withdraw", Reason).IsForbidden();
        await association.OnLetter(Manager, Id(issued), "/withdraw", new { reason = "" }).IsInvalid("reason");
        await association.OnLetter(Manager, Id(issued), "/withdraw", Reason).Succeeds();
        await association.OnLetter(Manager, Id(issued), "/withdraw", Reason).IsRefused("letter-not-issued");

        var letter = await association.Letter(Id(issued));
        (letter.Text("state"), letter.Text("number")).Should().Be(("withdrawn", issued.Text("number")));
        (letter.Day("withdrawnOn"), letter.Text("withdrawalReason"))
            .Should()
            .Be((App.Today(), "شمارهٔ جلسه نادرست بود"));
        await association.OnLetter(Manager, Id(issued), "/issue").IsRefused("letter-not-a-draft");
        await Officer.Http.GetAsync(At($"/api/v1/letters/{Id(issued)}/paper")).IsRefused("letter-not-printable");
    }

    [Fact]
    public async Task Whoever_leads_an_association_writes_nothing_about_it_for_the_Office()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await association.Write(by: association.Leader).IsForbidden();
        var (draft, issued) = (await association.DraftedLetter(), await association.IssuedLetter());

        await association.AppointSecretary(OtherManager);

        await association.Write(by: OtherManager).IsRefused("own-case");
        await association
            .OnLetter(OtherManager, draft, "", LettersAtWork.Letter(), HttpMethod.Put)
            .IsRefused("own-case");
        await association.OnLetter(OtherManager, draft, "", method: HttpMethod.Delete).IsRefused("own-case");
        await association.OnLetter(OtherManager, draft, "/issue").IsRefused("own-case");
        await association.OnLetter(OtherManager, Id(issued), "/withdraw", Reason).IsRefused("own-case");
    }

    [Fact]
    public async Task A_letter_has_a_recipient_a_subject_and_paragraphs_within_bounds()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var longest = LettersAtWork.Letter(
            new string('م', 150),
            new string('گ', 150),
            [.. Enumerable.Repeat(new string('"', 2000), 20)],
            new string('ع', 150)
        );

        await association.Write(LettersAtWork.Letter(subject: "")).IsInvalid("subject");
        await association.Write(LettersAtWork.Letter(subject: new string('م', 151))).IsInvalid("subject");
        await association.Write(LettersAtWork.Letter(recipient: "دبیر\u0007 کانون")).IsInvalid("recipient");
        await association.Write(LettersAtWork.Letter(inReplyTo: "ن")).IsInvalid("inReplyTo");
        await association.Write(LettersAtWork.Letter(body: [])).IsInvalid("body");
        await association.Write(LettersAtWork.Letter(body: ["بند نخست", "بند\u202E دوم"])).IsInvalid("body[1]");
        await association.Write(LettersAtWork.Letter(body: [new string('م', 2001)])).IsInvalid("body[0]");
        await association.Write(LettersAtWork.Letter(body: [.. Enumerable.Repeat("بند", 21)])).IsInvalid("body");
        await association
            .Officer.Http.Post($"/api/v1/admin/associations/{Guid.CreateVersion7()}/letters", LettersAtWork.Letter())
            .IsNotFound();

        var kept = await association.IssuedLetter(longest);

        kept.List("body").Should().HaveCount(20).And.OnlyContain(text => text.GetValue<string>().Length == 2000);
    }

    [Fact]
    public async Task The_register_finds_letters_by_state_association_and_number()
    {
        var (one, other) = (
            await Licensed.Found(App, Applicant.NewName()),
            await Licensed.Found(App, Applicant.NewName())
        );
        var draft = await one.DraftedLetter();
        var issued = new List<JsonObject>();
        for (var i = 0; i < 3; i++)
        {
            App.Clock.Advance(TimeSpan.FromMinutes(1));
            issued.Add(await one.IssuedLetter());
        }

        App.Clock.Advance(TimeSpan.FromMinutes(1));
        var others = await other.IssuedLetter();
        await one.OnLetter(Manager, Id(issued[0]), "/withdraw", Reason).Succeeds();

        var all = await Officer.Http.Walk($"/api/v1/admin/letters?association={one.AssociationId}", 2);
        var number = Uri.EscapeDataString(Digits.ToPersian(others.Text("number")));

        all.Select(row => row["id"]!.GetValue<Guid>())
            .Should()
            .Equal(Id(issued[0]), Id(issued[2]), Id(issued[1]), draft);
        (await Found($"association={one.AssociationId}&state=draft")).Should().Equal(draft);
        (await Found($"association={one.AssociationId}&state=withdrawn")).Should().Equal(Id(issued[0]));
        (await Found($"number={number}")).Should().Equal(Id(others));
        (await Found("number=1405%2F999999")).Should().BeEmpty();
    }

    private async Task<IReadOnlyList<Guid>> Found(string query) =>
        [
            .. (await Officer.Http.Get<JsonObject>($"/api/v1/admin/letters?{query}"))
                .List()
                .Select(row => row["id"]!.GetValue<Guid>()),
        ];

    private static int SequenceOf(JsonObject letter) => int.Parse(letter.Text("number").Split('/')[1]);

    private static Guid Id(JsonObject letter) => letter["id"]!.GetValue<Guid>();

    private static Uri At(string path) => new(path, UriKind.Relative);
}
