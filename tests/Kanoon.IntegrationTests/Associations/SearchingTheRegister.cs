using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Paging;

namespace Kanoon.IntegrationTests.Associations;

public sealed class SearchingTheRegisterOnSqlite(RegisterOnSqlite app)
    : SearchingTheRegister(app),
        IClassFixture<RegisterOnSqlite>;

public sealed class SearchingTheRegisterOnSqlServer(RegisterOnSqlServer app)
    : SearchingTheRegister(app),
        IClassFixture<RegisterOnSqlServer>;

/// <summary>Nine associations, founded over three days: see <see cref="Register"/>.</summary>
public abstract class SearchingTheRegister(KanoonApp app) : Behaviour(app)
{
    private static readonly string[] InPersianOrder =
    [
        "آوای مهر",
        "پرواز",
        "چکاد",
        Register.PersianBook,
        Register.ArabicBook,
        Register.Beta,
        Register.Alpha,
        "گلستان سعدی",
        "نیم‌روز",
    ];

    [Theory]
    [InlineData("یاران کتاب")]
    [InlineData("ياران كتاب")]
    [InlineData("يارانِ كِتاب")]
    [InlineData("  کتاب،  یاران  ")]
    [InlineData("کـتـاب یـاران")]
    public async Task Arabic_and_persian_spellings_find_the_same(string search)
    {
        var found = await Names($"?q={Uri.EscapeDataString(search)}");

        found.Should().BeEquivalentTo(Register.PersianBook, Register.ArabicBook);
    }

    [Theory]
    [InlineData("نیم‌روز")]
    [InlineData("نیمروز")]
    [InlineData("نیم")]
    public async Task A_half_space_makes_no_difference(string search)
    {
        (await Names($"?q={Uri.EscapeDataString(search)}")).Should().Equal("نیم‌روز");
    }

    [Theory]
    [InlineData("گل", 1)]
    [InlineData("سع", 1)]
    [InlineData("سع گل", 1)]
    [InlineData("لستان", 0)]
    [InlineData("گل پرواز", 0)]
    [InlineData("کانون", 4)]
    [InlineData("%", 0)]
    [InlineData("' OR 1=1 --", 0)]
    public async Task Every_word_of_the_search_begins_some_word_of_the_name(string search, int count)
    {
        (await Names($"?q={Uri.EscapeDataString(search)}")).Should().HaveCount(count);
    }

    [Theory]
    [InlineData("?district=2", new[] { "پرواز" })]
    [InlineData("?club=0190c1b0-0000-7000-8000-000000000003", new[] { "چکاد" })]
    [InlineData("?state=surrendered", new[] { "آوای مهر" })]
    [InlineData("?state=expired", new string[0])]
    [InlineData("?district=1&club=0190c1b0-0000-7000-8000-000000000003&state=active&q=چ", new[] { "چکاد" })]
    [InlineData("?district=2&club=0190c1b0-0000-7000-8000-000000000003", new string[0])]
    public async Task Filters_narrow_the_list_together(string filters, string[] names)
    {
        (await Names(filters)).Should().Equal(names);
    }

    [Fact]
    public async Task Every_district_is_counted_by_standing()
    {
        var counted = await App.Public().Get<JsonArray>("/api/v1/associations/by-district");

        counted.Should().HaveCount(22);
        var (first, second) = (counted[0]!.AsObject(), counted[1]!.AsObject());
        first["district"]!.GetValue<int>().Should().Be(1);
        first["total"]!.GetValue<int>().Should().Be(8);
        first["active"]!.GetValue<int>().Should().Be(7);
        first["ended"]!.GetValue<int>().Should().Be(1);
        second["total"]!.GetValue<int>().Should().Be(1);
        counted[21]!["total"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task The_state_is_that_of_today()
    {
        var all = await Pages("", 100);

        all.Single(entry => entry.Text("name") == "آوای مهر").Text("state").Should().Be("surrendered");
        all.Where(entry => entry.Text("name") != "آوای مهر").Should().OnlyContain(e => e.Text("state") == "active");
    }

    [Fact]
    public async Task Names_go_by_the_persian_alphabet_and_backwards()
    {
        var names = await Names("?sort=name");

        names.Should().Equal(InPersianOrder);
        (await Names("")).Should().Equal(names, "it is the usual order");
        (await Names("?sort=-name")).Should().Equal(names.Reverse());
    }

    [Fact]
    public async Task Ends_of_term_go_by_day_and_then_by_number_and_backwards()
    {
        var entries = await Pages("?sort=expiresOn", 100);

        var keys = entries.Select(entry => (entry.Text("expiresOn"), entry.Text("licenceNumber"))).ToList();
        keys.Should().BeInAscendingOrder();
        keys.Select(key => key.Item1).Distinct().Should().HaveCount(3);
        (await Names("?sort=-expiresOn")).Should().Equal(entries.Select(entry => entry.Text("name")).Reverse());
    }

    [Theory]
    [InlineData("name", 1)]
    [InlineData("-name", 1)]
    [InlineData("name", 2)]
    [InlineData("-name", 4)]
    [InlineData("expiresOn", 1)]
    [InlineData("-expiresOn", 1)]
    [InlineData("expiresOn", 2)]
    [InlineData("-expiresOn", 4)]
    [InlineData("name", 9)]
    public async Task Pages_hold_every_row_once_also_where_rows_are_equal(string sort, int limit)
    {
        var whole = await Names($"?sort={sort}");

        var pages = await Pages($"?sort={sort}", limit);

        pages.Select(entry => entry.Text("name")).Should().Equal(whole);
    }

    [Fact]
    public async Task A_filtered_list_is_walked_as_well()
    {
        var pages = await Pages("?q=کتاب&sort=-name", 1);

        pages.Select(entry => entry.Text("name")).Should().Equal(Register.ArabicBook, Register.PersianBook);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("eyJhIjoxfQ")]
    [InlineData("")]
    [InlineData("W251bGwsbnVsbF0")]
    [InlineData("WyJ4Il0")]
    public async Task A_cursor_that_no_list_gave_is_refused(string after)
    {
        foreach (var sort in new[] { "name", "-name", "expiresOn", "-expiresOn" })
            await Get($"?sort={sort}&after={after}").ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "bad-cursor");
    }

    [Theory]
    [InlineData("name", "expiresOn")]
    [InlineData("expiresOn", "name")]
    [InlineData("expiresOn", "-expiresOn")]
    public async Task A_cursor_of_another_order_is_refused(string ofOrder, string order)
    {
        var page = await App.Public().Get<JsonObject>($"/api/v1/associations?sort={ofOrder}&limit=1");

        await Get($"?sort={order}&after={page.Text("next")}")
            .ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "bad-cursor");
    }

    [Fact]
    public async Task A_cursor_that_somebody_made_up_is_refused_or_harmless()
    {
        foreach (var made in new[] { Cursor.Write("name", "' OR 1=1 --", "x"), Cursor.Write("name", "\0", "\uFFFD") })
            (await Get($"?sort=name&after={made}"))
                .StatusCode.Should()
                .BeOneOf(HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("sort=age", "invalid")]
    [InlineData("limit=0", "invalid")]
    [InlineData("limit=101", "invalid")]
    [InlineData("limit=-1", "invalid")]
    [InlineData("limit=99999999999", "malformed")]
    [InlineData("state=asleep", "malformed")]
    [InlineData("state=1", "malformed")]
    [InlineData("club=1", "malformed")]
    [InlineData("district=one", "malformed")]
    public async Task Parameters_that_mean_nothing_are_refused(string query, string code)
    {
        await Get($"?{query}").ShouldBeProblem(HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task A_search_that_is_too_long_is_refused_and_many_words_are_not()
    {
        await Get($"?q={new string('a', 201)}").IsInvalid("q");
        await Get($"?q={string.Join('+', Enumerable.Range(1, 60))}").ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_is_named()
    {
        var association = (await Pages("?q=پرواز", 1)).Single();
        var list = await (await Get("")).Content.ReadAsStringAsync();
        var one = await App.Public()
            .GetStringAsync(new Uri($"/api/v1/associations/{association.Text("id")}", UriKind.Relative));
        var licence = await App.Public()
            .GetStringAsync(new Uri($"/api/v1/licences/{association.Text("licenceNumber")}", UriKind.Relative));

        foreach (var answer in new[] { list, one, licence })
        {
            answer.Should().Contain("پرواز");
            answer
                .Should()
                .NotContainAny("مؤسس", "سارا", "لیلا", "national", "mobile", "+98", "secretary", "applicant");
        }
    }

    [Fact]
    public async Task A_licence_is_checked_by_its_number()
    {
        var entry = (await Pages("?q=پرواز", 1)).Single();

        var licence = await App.Public().Get<JsonObject>($"/api/v1/licences/{entry.Text("licenceNumber")}");

        licence.Text("associationId").Should().Be(entry.Text("id"));
        (licence.Text("state"), licence.Text("endsOn")).Should().Be(("active", entry.Text("expiresOn")));
        foreach (var unknown in new[] { "1405-999999", "x", "%27" })
            await App.Public().GetAsync(new Uri($"/api/v1/licences/{unknown}", UriKind.Relative)).IsNotFound();
        await App.Public()
            .GetAsync(new Uri($"/api/v1/associations/{Guid.CreateVersion7()}", UriKind.Relative))
            .IsNotFound();
    }

    private Task<HttpResponseMessage> Get(string query) =>
        App.Public().GetAsync(new Uri($"/api/v1/associations{query}", UriKind.Relative));

    private async Task<IReadOnlyList<string>> Names(string query) =>
        [.. (await Pages(query, 100)).Select(entry => entry.Text("name"))];

    private Task<IReadOnlyList<JsonNode>> Pages(string query, int limit) =>
        App.Public().Walk($"/api/v1/associations{query}", limit);
}
