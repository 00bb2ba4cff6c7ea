using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Persian;
using Kanoon.Platform.Papers;

namespace Kanoon.IntegrationTests.Associations;

public sealed class ReadingLettersOnSqlite(SqliteApp app) : ReadingLetters(app), IClassFixture<SqliteApp>;

public sealed class ReadingLettersOnSqlServer(SqlServerApp app) : ReadingLetters(app), IClassFixture<SqlServerApp>;

/// <summary>A letter of the Office in the hands of those to whom it goes, and of whoever asks whether it counts.</summary>
public abstract class ReadingLetters(KanoonApp app) : OfficeAtWork(app)
{
    private const string News = "خبری از نامه‌های اداره";

    [Fact]
    public async Task The_secretary_and_the_council_are_told_and_read_it_and_nobody_else_does()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var secretary = await App.Citizen();
        await association.AppointSecretary(secretary);
        var seated = await SeatOnCouncil(association.LedBy(secretary));
        var draft = await association.DraftedLetter();
        await secretary.Http.GetAsync(Path(draft)).IsNotFound();
        (await ListedFor(secretary, association)).Should().BeEmpty();

        await association.OnLetter(Manager, draft, "/issue").Succeeds();

        foreach (var reader in new[] { secretary, seated, Officer })
        {
            (await reader.Http.Get<JsonObject>(Path(draft).ToString()))
                .Text("subject")
                .Should()
                .Be(LettersAtWork.Subject);
            (await ListedFor(reader, association)).Should().Equal(draft);
            (await Paper(reader, draft)).Should().StartWith("%PDF-"u8.ToArray());
        }

        (await App.ToldSubjects(secretary)).Should().Contain(News);
        (await App.ToldSubjects(seated)).Should().Contain(News);
        await App.RunJob("platform.deliveries");
        App.Sms.To(secretary.Mobile).Should().Contain(sms => sms.Text.Contains(LettersAtWork.Subject));
        foreach (var stranger in new[] { await App.Citizen(), association.Leader })
        {
            await stranger.Http.GetAsync(Path(draft)).IsForbidden();
            await stranger.Http.GetAsync(Path(draft, "/paper")).IsForbidden();
            await stranger
                .Http.GetAsync(new Uri($"/api/v1/associations/{association.AssociationId}/letters", UriKind.Relative))
                .IsForbidden();
        }
    }

    [Fact]
    public async Task Somebody_whose_seat_was_vacated_reads_no_more()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var seated = await SeatOnCouncil(association);
        var letter = Id(await association.IssuedLetter());
        await seated.Http.GetAsync(Path(letter)).ShouldBe(HttpStatusCode.OK);
        var seat = (await association.Council()).List("seats").Single(known => known.Text("fullName") == "نرگس یوسفی");

        await association
            .Change(
                association.Leader,
                HttpMethod.Post,
                $"/council/{seat.Text("id")}/vacate",
                new { reason = "استعفا داد" }
            )
            .Succeeds();

        await seated.Http.GetAsync(Path(letter)).IsForbidden();
    }

    [Fact]
    public async Task The_paper_says_its_number_and_date_in_Persian_digits_and_its_code_verifies()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var letter = await association.IssuedLetter(LettersAtWork.Letter(inReplyTo: "درخواست آن کانون"));
        var pdf = await Paper(association.Leader, Id(letter));

        var text = await PrintedPapers.TextOf(pdf);
        var code = (await PrintedPapers.Scan(pdf)).Should().ContainSingle().Which;

        text.Should()
            .ContainAll(
                Digits.ToPersian(letter.Text("number")),
                JalaliDate.From(App.Today()).ToPersianString().Trim('\u2066', '\u2069'),
                LettersAtWork.Subject,
                "درخواست آن کانون",
                "بلامانع"
            );
        text.Should().NotContain(letter.Text("number"));
        var shown = await Verify(code.Split('#')[1]);
        (shown.Text("kind"), shown.Text("standing"), shown.Text("reference"))
            .Should()
            .Be(("letter", "valid", letter.Text("number")));
        shown["sealedAt"].Should().NotBeNull();
    }

    [Fact]
    public async Task Verification_tells_number_date_and_association_and_nothing_of_the_words()
    {
        var name = Applicant.NewName();
        var association = await Licensed.Found(App, name);
        var letter = await association.IssuedLetter();

        var shown = await Verify(letter.Text("serial"));
        var page = await Page(letter);

        (shown.Text("holder"), shown.Day("issuedOn"), shown["isValid"]!.GetValue<bool>())
            .Should()
            .Be((name, App.Today(), true));
        shown["withdrawnOn"].Should().BeNull();
        shown["validUntil"].Should().BeNull();
        shown.ToJsonString().Should().NotContain("شب شعر");
        page.Should()
            .ContainAll("نامهٔ اداره", "معتبر است", "شمارهٔ نامه", Digits.ToPersian(letter.Text("number")))
            .And.NotContainAny("شب شعر", "دارنده", "پس گرفته");
    }

    [Fact]
    public async Task A_withdrawn_letter_says_so_everywhere()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var letter = await association.IssuedLetter();
        var code = (await PrintedPapers.Scan(await Paper(association.Leader, Id(letter)))).Single();
        (await Revoked()).Should().NotContain(Entry(letter));

        await association
            .OnLetter(Manager, Id(letter), "/withdraw", new { reason = "شمارهٔ جلسه نادرست بود" })
            .Succeeds();

        foreach (var asked in new[] { letter.Text("serial"), code.Split('#')[1] })
        {
            var shown = await Verify(asked);
            (shown.Text("standing"), shown["isValid"]!.GetValue<bool>(), shown.Day("withdrawnOn"))
                .Should()
                .Be(("withdrawn", false, App.Today()));
        }

        (await Page(letter)).Should().ContainAll("پس گرفته شده است", JalaliDate.From(App.Today()).ToLongString());
        (await Revoked()).Should().Contain(Entry(letter));
        await association.Leader.Http.GetAsync(Path(Id(letter), "/paper")).IsRefused("letter-not-printable");
        (await ListedFor(association.Leader, association)).Should().Equal(Id(letter));
        (await App.ToldSubjects(association.Leader)).Count(subject => subject == News).Should().Be(2);
    }

    /// <summary>Somebody with an account who sits on the council from today.</summary>
    private async Task<Person> SeatOnCouncil(Licensed association)
    {
        var (person, code) = (await App.Citizen(), Applicant.NewNationalCode());
        await person.Claim(nationalCode: code).Succeeds();
        await association
            .SeatCouncil(App.Today(), [Licensed.Seat("member", "نرگس یوسفی", code), .. Licensed.Seats(4, 0)])
            .Succeeds();
        return person;
    }

    private static async Task<IReadOnlyList<Guid>> ListedFor(Person reader, Licensed association) =>
        [
            .. (await reader.Http.Get<JsonObject>($"/api/v1/associations/{association.AssociationId}/letters"))
                .List()
                .Select(row => row["id"]!.GetValue<Guid>()),
        ];

    private static Task<byte[]> Paper(Person reader, Guid letter) =>
        reader.Http.GetByteArrayAsync(Path(letter, "/paper"));

    private Task<JsonObject> Verify(string asked) => App.Public().Get<JsonObject>($"/api/v1/verifications/{asked}");

    private Task<string> Page(JsonObject letter) =>
        App.Public().GetStringAsync(new Uri($"/v/{letter.Text("serial")}", UriKind.Relative));

    private async Task<IReadOnlyList<string>> Revoked() =>
        [
            .. (await App.Public().Get<JsonObject>("/api/v1/verifications/revocations"))
                .List("entries")
                .Select(entry => entry.GetValue<string>()),
        ];

    private static string Entry(JsonObject letter) =>
        Verifications.EntryOf(letter.Text("serial").Replace("-", "", StringComparison.Ordinal));

    private static Guid Id(JsonObject letter) => letter["id"]!.GetValue<Guid>();

    private static Uri Path(Guid letter, string path = "") => new($"/api/v1/letters/{letter}{path}", UriKind.Relative);
}
