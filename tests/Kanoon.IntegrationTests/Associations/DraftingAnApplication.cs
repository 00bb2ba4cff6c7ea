using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ImageMagick;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Associations;

public sealed class DraftingAnApplicationOnSqlite(SqliteApp app) : DraftingAnApplication(app), IClassFixture<SqliteApp>;

public sealed class DraftingAnApplicationOnSqlServer(SqlServerApp app)
    : DraftingAnApplication(app),
        IClassFixture<SqlServerApp>;

public abstract class DraftingAnApplication(KanoonApp app) : Behaviour(app)
{
    private const int TenMegabytes = 10 * 1024 * 1024;

    [Fact]
    public async Task A_draft_keeps_what_was_filled_in_cleaned_and_gets_a_tracking_code()
    {
        var citizen = await App.Citizen();
        var fields = new
        {
            name = "  کانون   شعرِ سپیدار ",
            clubId = Applicant.Club(2),
            districtCode = 2,
            neighbourhoodCode = 20101,
            address = "خیابان بهار،\nپلاک ۱۲",
            postalCode = "۱۱۳۶۹-۱۲۳۴۵",
            goals = new[] { 5, 1, 5 },
            purpose = "گسترش شعرخوانی در محله",
        };

        var answer = await citizen.Http.Post("/api/v1/founding-applications", fields).ShouldBe(HttpStatusCode.Created);

        var view = await citizen.Http.Get<JsonObject>(answer.Headers.Location!.ToString());
        view.Text("state").Should().Be("draft");
        view.Text("trackingCode").Should().MatchRegex("^[1-9][0-9]{9}$");
        view.Text("name").Should().Be("کانون شعرِ سپیدار");
        view.Text("address").Should().Be("خیابان بهار، پلاک ۱۲");
        view.Text("postalCode").Should().Be("1136912345");
        view.List("goals").Select(goal => goal.GetValue<int>()).Should().Equal(1, 5);
        view["dueOn"].Should().BeNull("nothing waits for the Office yet");
    }

    [Fact]
    public async Task A_draft_is_edited_until_it_is_handed_in()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var name = Applicant.NewName();

        await applicant.Do(HttpMethod.Put, "", Applicant.Fields(name)).ShouldBe(HttpStatusCode.NoContent);
        await applicant.Submit();
        await applicant
            .Do(HttpMethod.Put, "", Applicant.Fields(Applicant.NewName()))
            .IsRefused("founding-not-editable");
        await applicant.Do(HttpMethod.Put, "", Applicant.Fields(name)).Succeeds();

        (await applicant.View()).Text("name").Should().Be(name);
    }

    [Fact]
    public async Task Founders_are_listed_once_each_shown_masked_and_taken_off()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var (id, code, mobile) = await applicant.ListFounder();

        await applicant.AddFounder(code, KanoonApp.NewMobile()).IsRefused("founder-listed-twice");

        var answer = await (await applicant.Citizen.Http.GetAsync(Here(applicant.Address))).Content.ReadAsStringAsync();
        answer.Should().NotContainAny(code, mobile).And.Contain($"{code[..3]}*****{code[^2..]}");
        await applicant.Do(HttpMethod.Delete, $"/founders/{id}").ShouldBe(HttpStatusCode.NoContent);
        await applicant.Do(HttpMethod.Delete, $"/founders/{id}").IsRefused("founder-unknown");
        (await applicant.View()).List("founders").Should().BeEmpty();
    }

    [Fact]
    public async Task Any_usual_way_of_writing_digits_is_the_same_founder()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var code = Applicant.NewNationalCode();
        await applicant.AddFounder(code, KanoonApp.NewMobile()).Succeeds();
        var persian = string.Concat(code.Select(digit => (char)(digit - '0' + '۰')));

        await applicant.AddFounder($" {persian} ", "۰۹۱۲ ۱۲۳ ۴۵۶۷").IsRefused("founder-listed-twice");
    }

    [Fact]
    public async Task A_document_comes_back_as_a_download_of_the_kind_that_its_bytes_tell()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var bytes = "%PDF-1.7 x"u8.ToArray();

        var attached = await applicant.Attach(bytes, title: "اساسنامهٔ \"کانون\"").ShouldBe(HttpStatusCode.Created);

        var download = await applicant.Citizen.Http.GetAsync(attached.Headers.Location).ShouldBe(HttpStatusCode.OK);
        (await download.Content.ReadAsByteArrayAsync()).Should().Equal(bytes);
        download.Content.Headers.ContentType!.MediaType.Should().Be("application/pdf");
        var disposition = download.Content.Headers.ContentDisposition!;
        disposition.DispositionType.Should().Be("attachment");
        disposition.FileNameStar.Should().Be("اساسنامهٔ \"کانون\".pdf");
    }

    [Theory]
    [InlineData(MagickFormat.Jpeg, "image/jpeg", ".jpg")]
    [InlineData(MagickFormat.Png, "image/png", ".png")]
    public async Task An_image_comes_back_without_what_the_camera_noted(MagickFormat format, string type, string ending)
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        using var photo = new MagickImage(MagickColors.SeaGreen, 40, 30) { Format = format };
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.Make, "SecretCamera");
        exif.SetValue(ExifTag.GPSLatitudeRef, "N");
        photo.SetProfile(exif);
        photo.Comment = "SecretCamera";
        Encoding.Latin1.GetString(photo.ToByteArray()).Should().Contain("SecretCamera");

        var attached = await applicant.Attach(photo.ToByteArray(), title: "عکس").ShouldBe(HttpStatusCode.Created);

        var download = await applicant.Citizen.Http.GetAsync(attached.Headers.Location).ShouldBe(HttpStatusCode.OK);
        var kept = await download.Content.ReadAsByteArrayAsync();
        Encoding.Latin1.GetString(kept).Should().NotContain("SecretCamera");
        using var shown = new MagickImage(kept);
        (shown.Width, shown.Height, shown.GetExifProfile()).Should().Be((40u, 30u, null));
        download.Content.Headers.ContentType!.MediaType.Should().Be(type);
        download.Content.Headers.ContentDisposition!.FileNameStar.Should().EndWith(ending);
    }

    [Theory]
    [InlineData("\u00ff\u00d8\u00ff\u00e0 and nothing more")]
    [InlineData("\u0089PNG\r\n\u001a\n and nothing more")]
    public async Task An_image_that_cannot_be_read_is_refused(string content)
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var bytes = Encoding.Latin1.GetBytes(content);

        await applicant.Attach(bytes).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "file-unreadable");

        (await applicant.View()).List("documents").Should().BeEmpty();
    }

    [Fact]
    public async Task A_kind_that_is_not_known_is_told_of_at_its_field()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());

        var problem = await applicant
            .Attach("%PDF-1.7 x"u8.ToArray(), kind: "photo")
            .ShouldBeProblem(HttpStatusCode.BadRequest, "malformed");

        problem.Errors.Should().ContainKey("kind");
    }

    [Theory]
    [InlineData("<html><script>alert(1)</script>")]
    [InlineData("MZ\u0090 a program")]
    [InlineData("%PD")]
    [InlineData("")]
    public async Task Another_kind_of_file_is_refused_whatever_it_says_of_itself(string content)
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());

        var answer = applicant.Attach(Encoding.Latin1.GetBytes(content));

        await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "file-kind-not-accepted");
        (await applicant.View()).List("documents").Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_has_ten_megabytes_at_most()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());

        await applicant
            .Attach(Sized(TenMegabytes + 1))
            .ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "file-too-large");
        (await applicant.View()).List("documents").Should().BeEmpty();

        await applicant.Attach(Sized(TenMegabytes)).ShouldBe(HttpStatusCode.Created);
        (await applicant.View()).List("documents").Single().Number("size").Should().Be(TenMegabytes);
    }

    [Fact]
    public async Task What_is_attached_is_named_and_of_a_known_kind()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());

        await applicant.Attach(Applicant.Pdf, "hair").ShouldBeProblem(HttpStatusCode.BadRequest, "malformed");
        await applicant.Attach(Applicant.Pdf, "2").ShouldBeProblem(HttpStatusCode.BadRequest, "malformed");
        await applicant.Attach(Applicant.Pdf, title: "ا").IsInvalid("title");
        await applicant
            .Citizen.Http.Post($"{applicant.Address}/documents", new { kind = "statute" })
            .ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
        await applicant
            .Citizen.Http.PostAsync(Here($"{applicant.Address}/documents"), null)
            .ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
        using var empty = new MultipartFormDataContent { { new StringContent("statute"), "kind" } };
        await applicant
            .Citizen.Http.PostAsync(Here($"{applicant.Address}/documents"), empty)
            .ShouldBeProblem(HttpStatusCode.BadRequest, "malformed");
    }

    [Fact]
    public async Task Twenty_documents_are_enough()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        for (var i = 0; i < 20; i++)
            await applicant.Attach(Applicant.Pdf, "other").Succeeds();

        await applicant.Attach(Applicant.Pdf, "other").IsRefused("too-many-documents");
    }

    [Fact]
    public async Task A_document_is_taken_out_again()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var document = await applicant.Attach(Applicant.Pdf).Read<CreatedId>();

        await applicant.Do(HttpMethod.Delete, $"/documents/{document.Id}").ShouldBe(HttpStatusCode.NoContent);

        await applicant.Do(HttpMethod.Delete, $"/documents/{document.Id}").IsNotFound();
        await applicant.Citizen.Http.GetAsync(Here($"{applicant.Address}/documents/{document.Id}")).IsNotFound();
    }

    [Fact]
    public async Task Somebody_elses_application_is_not_there()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var (founder, document) = (
            await applicant.ListFounder(),
            await applicant.Attach(Applicant.Pdf).Read<CreatedId>()
        );
        var stranger = new Applicant(App, await App.Citizen(), applicant.Id);
        var (http, version) = (stranger.Citizen.Http, await applicant.Version());

        await http.GetAsync(Here(applicant.Address)).IsNotFound();
        await http.GetAsync(Here($"{applicant.Address}/documents/{document.Id}")).IsNotFound();
        await http.Change(HttpMethod.Put, applicant.Address, version, Applicant.Fields("کانون بیگانه")).IsNotFound();
        await stranger.AddFounder(Applicant.NewNationalCode(), KanoonApp.NewMobile()).IsNotFound();
        await stranger.Attach(Applicant.Pdf).IsNotFound();
        foreach (var part in new[] { $"/founders/{founder.Id}", $"/documents/{document.Id}" })
            await http.Change(HttpMethod.Delete, applicant.Address + part, version).IsNotFound();
        var ask = $"{applicant.Address}/founders/{founder.Id}/ask-consent";
        await http.Change(HttpMethod.Post, ask, version).IsNotFound();
        (await http.Get<JsonObject>("/api/v1/founding-applications/mine")).List().Should().BeEmpty();
        await App.Public()
            .GetAsync(Here(applicant.Address))
            .ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-needed");
        (await applicant.Version()).Should().Be(version);
    }

    [Fact]
    public async Task The_office_reads_it_but_does_not_write_in_it()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var document = await applicant.Attach(Applicant.Pdf).Read<CreatedId>();
        var officer = await App.Staff(Roles.OfficeStaff);

        await officer.Http.GetAsync(Here(applicant.Address)).ShouldBe(HttpStatusCode.OK);
        await officer.Http.GetAsync(Here($"{applicant.Address}/documents/{document.Id}")).ShouldBe(HttpStatusCode.OK);
        await officer
            .Http.Change(HttpMethod.Put, applicant.Address, await applicant.Version(), Applicant.Fields("کانون کارمند"))
            .IsNotFound();
    }

    [Fact]
    public async Task Ones_own_applications_are_listed_newest_first_over_pages()
    {
        var citizen = await App.Citizen();
        for (var i = 0; i < 5; i++)
        {
            var name = Applicant.Fields($"کانون شمارهٔ {i}");
            await citizen.Http.Post("/api/v1/founding-applications", name).Succeeds();
            if (i % 2 == 0)
                App.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var pages = await citizen.Http.Walk("/api/v1/founding-applications/mine", limit: 2);
        var names = pages.Select(application => application.Text("name")).ToList();

        names.Should().OnlyHaveUniqueItems().And.HaveCount(5);
        names[^1].Should().Be("کانون شمارهٔ 0");
        names.Take(2).Should().BeEquivalentTo("کانون شمارهٔ 3", "کانون شمارهٔ 4");
    }

    private static byte[] Sized(int length)
    {
        var content = new byte[length];
        Applicant.Pdf.CopyTo(content, 0);
        return content;
    }

    private static Uri Here(string address) => new(address, UriKind.Relative);
}
