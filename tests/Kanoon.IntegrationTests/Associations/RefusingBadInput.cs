using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Associations;

public sealed class RefusingBadInputOnSqlite(SqliteApp app) : RefusingBadInput(app), IClassFixture<SqliteApp>;

public sealed class RefusingBadInputOnSqlServer(SqlServerApp app) : RefusingBadInput(app), IClassFixture<SqlServerApp>;

/// <summary>Each case is a problem with a code and, where a field is to blame, its name; nothing is stored.</summary>
public abstract class RefusingBadInput(KanoonApp app) : Behaviour(app)
{
    private static readonly ConditionalWeakTable<KanoonApp, Lazy<Task<Desk>>> Desks = [];

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"کانون\"")]
    [InlineData("{ \"name\": }")]
    [InlineData("{ \"name\": \"کانون\" ")]
    [InlineData("{ 'name': 'کانون' }")]
    public async Task What_is_no_json_object_is_malformed(string body)
    {
        await Refuses("POST {my}", body, "malformed", null);
    }

    [Fact]
    public async Task Json_that_is_nested_too_deeply_or_not_utf8_is_malformed()
    {
        await Refuses("POST {my}", Draft("goals", new string('[', 200)), "malformed", null);

        var desk = await Desk();
        var bytes = new ByteArrayContent([.. "{ \"name\": \""u8, 0xC3, 0x28, .. "\" }"u8]);
        bytes.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, Here("/api/v1/founding-applications"));
        request.Content = bytes;
        await desk.Applicant.Http.SendAsync(request).ShouldBeProblem(HttpStatusCode.BadRequest, "malformed");
    }

    [Theory]
    [InlineData("name", "5")]
    [InlineData("name", "\"\\ud800\"")]
    [InlineData("name", "{ \"fa\": \"کانون\" }")]
    [InlineData("clubId", "\"باشگاه\"")]
    [InlineData("districtCode", "\"یک\"")]
    [InlineData("districtCode", "1.5")]
    [InlineData("districtCode", "99999999999")]
    [InlineData("neighbourhoodCode", "\"10101\"")]
    [InlineData("neighbourhoodCode", "null")]
    [InlineData("goals", "\"1\"")]
    [InlineData("goals[1]", "[1, \"دو\"]")]
    public async Task A_value_of_the_wrong_type_is_named(string field, string value)
    {
        await Refuses("POST {my}", Draft(field.Split('[')[0], value), "malformed", field);
    }

    [Theory]
    [InlineData("name", "null")]
    [InlineData("name", "\"  \"")]
    [InlineData("name", "\"کا\"")]
    [InlineData("name", "\"؟!؟!\"")]
    [InlineData("name", "\"کانون\\u0007 ادب\"")]
    [InlineData("name", "\"کانون\\u0000 ادب\"")]
    [InlineData("name", "\"کانون\\u202e ادب\"")]
    [InlineData("clubId", "\"00000000-0000-0000-0000-000000000000\"")]
    [InlineData("districtCode", "0")]
    [InlineData("neighbourhoodCode", "-10101")]
    [InlineData("address", "\"\"")]
    [InlineData("postalCode", "\"0136912345\"")]
    [InlineData("postalCode", "\"12345\"")]
    [InlineData("goals", "null")]
    [InlineData("purpose", "\"کوتاه\"")]
    public async Task A_value_that_cannot_be_is_named(string field, string value)
    {
        await Refuses("POST {my}", Draft(field, value), "invalid", field);
        await Refuses("PUT {draft}", Draft(field, value), "invalid", field);
    }

    [Theory]
    [InlineData("name", 151)]
    [InlineData("address", 301)]
    [InlineData("purpose", 3001)]
    public async Task Persian_text_ends_where_its_column_does(string field, int length)
    {
        await Refuses("POST {my}", Draft(field, $"\"{new string('ک', length)}\""), "invalid", field);
    }

    [Theory]
    [InlineData('\uFDFA')]
    [InlineData('\u0958')]
    public async Task Text_that_grows_when_it_is_folded_or_cleaned_is_measured_as_it_is_kept(char character)
    {
        await Refuses("POST {my}", Draft("name", $"\"{new string(character, 150)}\""), "invalid", "name");
    }

    [Theory]
    [InlineData("nationalCode", "\"0012345678\"", "invalid")]
    [InlineData("nationalCode", "\"1111111111\"", "invalid")]
    [InlineData("nationalCode", "\"\"", "invalid")]
    [InlineData("nationalCode", "1000000001", "malformed")]
    [InlineData("mobile", "\"02188776655\"", "invalid")]
    [InlineData("mobile", "null", "invalid")]
    [InlineData("fullName", "\"\\u0007\\u0007\\u0007\"", "invalid")]
    [InlineData("birthDate", "\"2026-02-30\"", "malformed")]
    [InlineData("birthDate", "\"1369/02/15\"", "malformed")]
    [InlineData("birthDate", "\"10000-01-01\"", "malformed")]
    [InlineData("birthDate", "\"0001-01-01\"", "invalid")]
    [InlineData("birthDate", "\"1899-12-31\"", "invalid")]
    [InlineData("birthDate", "\"2999-01-01\"", "invalid")]
    [InlineData("birthDate", "null", "malformed")]
    public async Task A_founder_who_cannot_be_is_refused(string field, string value, string code)
    {
        var founder = $$"""
            { "fullName": "مریم مؤسس", "nationalCode": "1000000061", "mobile": "09121234567", "birthDate": "1990-05-05" }
            """;

        await Refuses("POST {draft}/founders", With(founder, field, value), code, field);
    }

    [Theory]
    [InlineData(
        "PUT {council}",
        """{ "from": "2026-11-23", "seats": [ { "kind": "chair" } ] }""",
        "malformed",
        "seats[0].kind"
    )]
    [InlineData(
        "PUT {council}",
        """{ "from": "2026-11-23", "seats": [ { "kind": 1 } ] }""",
        "malformed",
        "seats[0].kind"
    )]
    [InlineData("PUT {council}", """{ "from": "2026-11-23", "seats": [ null ] }""", "invalid", "seats[0]")]
    [InlineData("PUT {council}", """{ "from": "2026-11-23", "seats": [] }""", "invalid", "seats")]
    [InlineData(
        "PUT {council}",
        """{ "from": "9999-12-31", "seats": [ { "fullName": "x", "nationalCode": "1", "mobile": "2", "kind": "member" } ] }""",
        "invalid",
        "from"
    )]
    [InlineData("PUT {council}", """{ "from": "0001-01-01", "seats": [ {} ] }""", "malformed", "seats[0].nationalCode")]
    [InlineData("POST {licence}/renewals", """{ "statement": null }""", "invalid", "statement")]
    [InlineData("POST {licence}/variations", "{}", "malformed", "goals")]
    [InlineData("POST {licence}/reply-to-notice", "{}", "malformed", "reply")]
    [InlineData("POST {licence}/surrender", "{}", "malformed", "reason")]
    public async Task An_association_says_what_can_be_understood(string request, string body, string code, string field)
    {
        await Refuses(request, body, code, field);
    }

    [Theory]
    [InlineData("PUT {case}/checklist/nameFits", """{ "passed": "yes" }""", "malformed", "passed")]
    [InlineData("PUT {case}/checklist/nameFits", """{ "passed": false }""", "invalid", "note")]
    [InlineData("PUT {case}/checklist/hair", """{ "passed": true }""", "malformed", null)]
    [InlineData("PUT {case}/checklist/3", """{ "passed": true }""", "malformed", null)]
    [InlineData(
        "POST {case}/request-corrections",
        """{ "items": [ { "part": "hair", "note": "مبهم" } ] }""",
        "malformed",
        "items[0].part"
    )]
    [InlineData(
        "POST {case}/request-corrections",
        """{ "items": [ { "part": "name", "note": "" } ] }""",
        "invalid",
        "items[0].note"
    )]
    [InlineData("POST {case}/request-corrections", """{ "items": [ null ] }""", "invalid", "items[0]")]
    [InlineData("POST {case}/request-corrections", """{ "items": [] }""", "invalid", "items")]
    [InlineData("POST {case}/request-corrections", "{}", "malformed", "items")]
    [InlineData("POST {case}/plan-visit", """{ "plannedFor": "2020-01-01" }""", "invalid", "plannedFor")]
    [InlineData("POST {case}/plan-visit", """{ "plannedFor": "9999-12-31" }""", "invalid", "plannedFor")]
    [InlineData(
        "POST {case}/report-visit",
        """{ "visitedOn": "9999-12-31", "report": "محل آماده است و دیده شد", "recommended": true }""",
        "invalid",
        "visitedOn"
    )]
    [InlineData(
        "POST {case}/report-visit",
        """{ "visitedOn": "2026-11-23", "report": "آماده", "recommended": true }""",
        "invalid",
        "report"
    )]
    [InlineData("POST {case}/approve", """{ "reason": "برقرار است", "conditions": null }""", "invalid", "conditions")]
    [InlineData(
        "POST {case}/approve",
        """{ "reason": "برقرار است", "conditions": [ null ] }""",
        "invalid",
        "conditions[0]"
    )]
    [InlineData(
        "POST {case}/approve",
        """{ "reason": "برقرار است", "conditions": [ "" ] }""",
        "invalid",
        "conditions[0]"
    )]
    [InlineData("POST {case}/approve", """{ "reason": "برقرار است", "conditions": "" }""", "malformed", "conditions")]
    [InlineData("POST {case}/reject", """{ "reason": 7 }""", "malformed", "reason")]
    [InlineData(
        "POST {case}/decide-appeal",
        """{ "outcome": "maybe", "reason": "برقرار است" }""",
        "malformed",
        "outcome"
    )]
    [InlineData("POST {case}/decide-appeal", """{ "outcome": 1, "reason": "برقرار است" }""", "malformed", "outcome")]
    [InlineData("POST {supervision}/give-notice", """{ "facts": "" }""", "invalid", "facts")]
    [InlineData(
        "POST {supervision}/suspend",
        """{ "until": "1405/09/02", "reason": "برقرار است" }""",
        "malformed",
        "until"
    )]
    [InlineData(
        "POST {supervision}/suspend",
        """{ "until": null, "condition": "", "reason": "برقرار است" }""",
        "invalid",
        "condition"
    )]
    [InlineData(
        "PUT {secretary}",
        """{ "fullName": "لیلا", "nationalCode": "1234567890", "mobile": "0912" }""",
        "invalid",
        "nationalCode"
    )]
    [InlineData(
        "PUT {secretary}",
        """{ "fullName": "لیلا", "nationalCode": "1", "mobile": "1", "userId": "x" }""",
        "malformed",
        "userId"
    )]
    public async Task The_office_says_what_can_be_understood(string request, string body, string code, string? field)
    {
        await Refuses(request, body, code, field);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public async Task Only_json_is_taken(string mediaType)
    {
        var desk = await Desk();
        using var request = new HttpRequestMessage(HttpMethod.Post, Here("/api/v1/founding-applications"));
        request.Content = new StringContent(Draft("name", "\"کانون ادب\""), Encoding.UTF8, mediaType);

        await desk
            .Applicant.Http.SendAsync(request)
            .ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Theory]
    [InlineData("/api/v1/founding-applications/1")]
    [InlineData("/api/v1/founding-applications/00000000-0000-0000-0000-000000000000")]
    [InlineData("/api/v1/licences/1405-000001/file")]
    [InlineData("/api/v1/renewals/00000000-0000-0000-0000-000000000000")]
    [InlineData("/api/v1/variations/00000000-0000-0000-0000-000000000000")]
    [InlineData("/api/v1/associations/00000000-0000-0000-0000-000000000000/council")]
    [InlineData("/api/v1/reference/districts/999999/neighbourhoods")]
    [InlineData("/api/v1/admin/founding-applications")]
    public async Task What_is_nowhere_is_not_found(string address)
    {
        var desk = await Desk();

        await desk.Manager.Http.GetAsync(Here(address)).IsNotFound();
    }

    /// <summary>Sends it in Persian and in English, and looks whether anything came of it.</summary>
    private async Task Refuses(string request, string body, string code, string? field)
    {
        var desk = await Desk();
        var (method, address) = (request.Split(' ')[0], desk.Resolve(request.Split(' ')[1]));
        var before = await desk.Snapshot();

        var persian = await Send(desk, method, address, body, "fa").ShouldBeProblem(HttpStatusCode.BadRequest, code);
        var english = await Send(desk, method, address, body, "en").ShouldBeProblem(HttpStatusCode.BadRequest, code);

        persian.Detail.Should().MatchRegex(@"\p{IsArabic}");
        english.Detail.Should().NotMatchRegex(@"\p{IsArabic}");
        if (field is not null)
        {
            persian.Errors.Should().ContainKey(field).WhoseValue.Should().OnlyContain(e => IsPersian(e));
            english.Errors.Should().ContainKey(field).WhoseValue.Should().NotContain(e => IsPersian(e));
        }

        (await desk.Snapshot()).Should().Be(before, "nothing is stored");
    }

    private static bool IsPersian(string text) => text.Any(character => character is >= '\u0600' and <= '\u06FF');

    private static async Task<HttpResponseMessage> Send(
        Desk desk,
        string method,
        string address,
        string body,
        string language
    )
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Here(address));
        request.Headers.AcceptLanguage.ParseAdd(language);
        request.Headers.IfMatch.Add(new("\"1\""));
        request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        var ofOffice =
            address.Contains("/admin/", StringComparison.Ordinal)
            || address.EndsWith("/secretary", StringComparison.Ordinal);
        return await (ofOffice ? desk.Manager : desk.Applicant).Http.SendAsync(request);
    }

    private static Uri Here(string address) => new(address, UriKind.Relative);

    private static string Draft(string field, string value) =>
        With(System.Text.Json.JsonSerializer.Serialize(Applicant.Fields("کانون ادب")), field, value);

    /// <summary>The object with one value replaced, as text, so that it can be what no serialiser would write.</summary>
    private static string With(string json, string field, string value)
    {
        var fields = JsonNode.Parse(json)!.AsObject();
        fields[field] = "REPLACED";
        return fields.ToJsonString().Replace("\"REPLACED\"", value);
    }

    private Task<Desk> Desk() =>
        Desks.GetValue(App, app => new Lazy<Task<Desk>>(() => Associations.Desk.Lay(app))).Value;
}

/// <summary>A draft, a case in screening and a licensed association, on which nothing that is refused leaves a trace.</summary>
internal sealed record Desk(
    Person Applicant,
    Person Manager,
    Applicant Draft,
    Applicant Case,
    Licensed Association,
    Guid Licence
)
{
    public static async Task<Desk> Lay(KanoonApp app)
    {
        var association = await Licensed.Found(app, Associations.Applicant.NewName());
        var citizen = association.Leader;
        var created = await citizen
            .Http.Post("/api/v1/founding-applications", Associations.Applicant.Fields("کانون پیش‌نویس"))
            .Read<CreatedId>();
        var screened = await Associations.Applicant.Start(app, Associations.Applicant.NewName());
        await screened.ReachScreening(await app.Staff(Roles.OfficeStaff));
        var draft = new Applicant(app, citizen, created.Id);
        return new(citizen, association.Manager, draft, screened, association, await association.LicenceId());
    }

    public string Resolve(string address) =>
        address
            .Replace("{my}", "/api/v1/founding-applications")
            .Replace("{draft}", Draft.Address)
            .Replace("{case}", Case.OfficeAddress)
            .Replace("{council}", $"/api/v1/associations/{Association.AssociationId}/council")
            .Replace("{secretary}", $"/api/v1/associations/{Association.AssociationId}/secretary")
            .Replace("{licence}", $"/api/v1/licences/{Licence}")
            .Replace("{supervision}", $"/api/v1/admin/licences/{Licence}");

    /// <summary>Everything that the requests above could have changed.</summary>
    public async Task<string> Snapshot()
    {
        var parts = new List<string>();
        foreach (
            var address in new[]
            {
                "/api/v1/founding-applications/mine",
                Draft.Address,
                $"/api/v1/founding-applications/{Case.Id}",
                $"/api/v1/associations/{Association.AssociationId}",
                $"/api/v1/licences/{Licence}/file",
            }
        )
        {
            var reader = address == $"/api/v1/founding-applications/{Case.Id}" ? Manager : Applicant;
            parts.Add(await reader.Http.GetStringAsync(new Uri(address, UriKind.Relative)));
        }

        return string.Join('\n', parts);
    }
}
