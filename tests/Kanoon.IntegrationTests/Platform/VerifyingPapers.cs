using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Kanoon.Documents.Verifying;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Kanoon.IntegrationTests.Platform;

public sealed class VerifyingPapersOnSqlite(SqliteApp app) : VerifyingPapers(app), IClassFixture<SqliteApp>;

public sealed class VerifyingPapersOnSqlServer(SqlServerApp app) : VerifyingPapers(app), IClassFixture<SqlServerApp>;

/// <summary>By serial, by seal, with a network and without.</summary>
public abstract class VerifyingPapers(KanoonApp app) : OfficeAtWork(app)
{
    [Fact]
    public async Task A_seal_verifies_offline_with_a_public_library_and_the_published_keys()
    {
        var (token, card) = await Sealed();
        var keys = new JsonWebKeySet(await App.Public().GetStringAsync(Path("/.well-known/jwks.json")));

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                IssuerSigningKeys = keys.GetSigningKeys(),
                ValidAlgorithms = ["ES256"],
                ValidIssuer = "http://localhost:5080",
                ValidateAudience = false,
                LifetimeValidator = (_, expires, _, _) => expires > App.Clock.GetUtcNow(),
            }
        );

        result.IsValid.Should().BeTrue(result.Exception?.Message);
        result.Claims["sub"].Should().Be(card.Text("serial").Replace("-", "", StringComparison.Ordinal));
        result.Claims["n"].Should().Be(card.Text("holder"));
        (await Verify(token).Read<JsonObject>())["sealedAt"].Should().NotBeNull();
    }

    [Fact]
    public async Task What_was_sealed_before_the_keys_changed_still_verifies()
    {
        var (old, card) = await Sealed();
        App.Clock.Advance(TimeSpan.FromDays(175));
        await App.RunJob("platform.rotate-keys");
        await App.RunJob("platform.rotate-keys");
        (await Keys()).Should().HaveCount(2);
        KeyOf(await Again(card)).Should().Be(KeyOf(old), "the next key is shown before it is used");

        App.Clock.Advance(TimeSpan.FromDays(8));

        var fresh = await Again(card);
        KeyOf(fresh).Should().NotBe(KeyOf(old));
        await Verify(old).ShouldBe(HttpStatusCode.OK);
        await Verify(fresh).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whatever_is_not_known_here_is_answered_alike()
    {
        var (token, card) = await Sealed();
        var parts = token.Split('.');
        var unsigned = $"{Encode("""{"alg":"none","typ":"kanoon-paper+jwt"}""")}.{parts[1]}.";
        var hmac = $"{Encode("""{"alg":"HS256","typ":"kanoon-paper+jwt"}""")}.{parts[1]}.{parts[2]}";
        var meddled = $"{parts[0]}.{Encode("""{"sub":"C000000000000000","k":"card"}""")}.{parts[2]}";
        var serial = card.Text("serial");
        var problems = new List<Problem>();
        foreach (
            var wrong in new[]
            {
                PaperSerial.Make(PaperKind.Card),
                PaperSerial.Make(PaperKind.Award),
                serial[..^1] + (serial[^1] == '0' ? '1' : '0'),
                "x",
                "....",
                new string('a', 1900),
                unsigned,
                hmac,
                meddled,
                $"{parts[0]}.{parts[1]}.",
                Foreign(parts[1], KeyOf(token)),
                Foreign(parts[1], "another"),
                await SwappedKind(card),
            }
        )
            problems.Add(await Verify(wrong).ShouldBeProblem(HttpStatusCode.NotFound, "not-found"));

        foreach (var problem in problems)
            problem.Should().BeEquivalentTo(problems[0], same => same.Excluding(known => known.TraceId));
    }

    [Fact]
    public async Task A_licence_certificate_verifies_until_the_next_version_replaces_it()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var first = await SerialOf(association);
        var shown = await Verify(first).Read<JsonObject>();
        (shown.Text("kind"), shown.Text("standing")).Should().Be(("licence", "valid"));

        await association.AppointSecretary(await App.Citizen());

        (await Verify(first).Read<JsonObject>()).Text("standing").Should().Be("replaced");
        (await Verify(await SerialOf(association)).Read<JsonObject>()).Text("standing").Should().Be("valid");
    }

    [Fact]
    public async Task With_a_network_and_without_a_licence_counts_on_the_same_days()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var serial = await SerialOf(association);
        var early = await SealOf(serial);
        var endsOn = (await association.File()).Day("endsOn");
        var shown = new List<(bool Valid, bool InGrace, DateOnly Until)>();

        foreach (var days in new[] { 0, 1, 30, 31 })
        {
            App.MoveTo(endsOn.AddDays(days));
            var online = await Verify(serial).Read<JsonObject>();
            var isValid = online["isValid"]!.GetValue<bool>();
            shown.Add((isValid, online["inGrace"]!.GetValue<bool>(), online.Day("validUntil")));
            CountsOffline(early).Should().Be(isValid, $"{days} days after the end");
            CountsOffline(await SealOf(serial)).Should().Be(isValid, $"{days} days after the end");
        }

        var graceEnds = endsOn.AddDays(30);
        shown
            .Should()
            .Equal((true, false, endsOn), (true, true, graceEnds), (true, true, graceEnds), (false, false, endsOn));
    }

    [Fact]
    public async Task A_licence_that_begins_later_does_not_count_before_with_a_network_or_without()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.ReachCommittee(Officer);
        var startsOn = App.Today().AddDays(20);
        var approved = await applicant
            .Office(
                Manager,
                "/approve",
                new
                {
                    reason = "همه چیز درست است",
                    conditions = Array.Empty<string>(),
                    startsOn = startsOn.Iso(),
                }
            )
            .Read<CreatedId>();
        var serial = await SerialOf(new Licensed(applicant.Citizen, Officer, Manager, approved.Id));
        var seal = await SealOf(serial);

        var online = await Verify(serial).Read<JsonObject>();
        (online.Text("standing"), online.Day("validFrom")).Should().Be(("notYetValid", startsOn));
        CountsOffline(seal).Should().BeFalse();
        App.MoveTo(startsOn);

        (await Verify(serial).Read<JsonObject>()).Text("standing").Should().Be("valid");
        CountsOffline(seal).Should().BeTrue();
    }

    [Fact]
    public async Task A_revoked_licence_is_on_the_list_through_its_grace()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (number, endsOn) = (await association.Number(), (await association.File()).Day("endsOn"));
        var entry = Kanoon.Platform.Papers.Verifications.EntryOf(number);
        await association.Do(association.Leader, "/surrender", new { reason = "پایان کار کانون" }).Succeeds();

        App.MoveTo(endsOn.AddDays(30));
        (await Revoked()).Should().Contain(entry);
        App.MoveTo(endsOn.AddDays(31));
        (await Revoked()).Should().NotContain(entry);
    }

    [Theory]
    [InlineData('۰')]
    [InlineData('٠')]
    public async Task A_serial_may_be_typed_with_the_digits_of_ones_keyboard(char zero)
    {
        var (_, card) = await Sealed();
        var typed = string.Concat(
            card.Text("serial").Select(c => char.IsAsciiDigit(c) ? (char)(zero + c - '0') : char.ToLowerInvariant(c))
        );

        await Verify(typed).ShouldBe(HttpStatusCode.OK);
        var page = await App.Public().GetAsync(Path($"/v?serial={Uri.EscapeDataString(typed.Replace('-', '–'))}"));
        page.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private bool CountsOffline(string seal)
    {
        var read = new JsonWebToken(seal);
        var now = App.Clock.GetUtcNow().UtcDateTime;
        return read.ValidFrom <= now && now < read.ValidTo;
    }

    private Task<string> SealOf(string serial) =>
        App.In(async services =>
        {
            var ct = TestContext.Current.CancellationToken;
            var register = services.GetServices<IPaperRegister>().Single(known => known.Kind == PaperKind.Licence);
            var paper = await register.Find(serial, ct);
            return await services.GetRequiredService<Kanoon.Platform.Papers.PaperSeal>().Token(paper!, ct);
        });

    private async Task<IEnumerable<string>> Revoked() =>
        (await App.Public().Get<JsonObject>("/api/v1/verifications/revocations"))
            .List("entries")
            .Select(entry => entry.GetValue<string>());

    [Fact]
    public async Task The_page_tells_people_and_takes_what_they_type()
    {
        var (_, card) = await Sealed();
        var typed = card.Text("serial").ToLowerInvariant().Replace('-', ' ');

        var page = await App.Public().GetAsync(Path($"/v/?serial={Uri.EscapeDataString(typed)}"));
        var html = await page.Content.ReadAsStringAsync();
        var unknown = await App.Public().GetAsync(Path("/v/%3Cscript%3E"));

        html.Should().Contain("معتبر است").And.Contain(card.Text("holder")).And.NotContain("<script");
        unknown.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await unknown.Content.ReadAsStringAsync()).Should().NotContain("<script>");
    }

    [Fact]
    public async Task Nobody_learns_a_number_from_a_seal_or_an_answer()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var code = Applicant.NewNationalCode();
        var member = await association.Enter(nationalCode: code).Read<CreatedId>();
        var card = await association.WithCard(member.Id);

        var answer = await Verify(card.Text("serial")).Read<JsonObject>();

        answer.ToJsonString().Should().NotContain(code);
        answer.Select(field => field.Key).Should().NotContain(["nationalCode", "mobile", "memberId"]);
    }

    private async Task<(string Token, JsonObject Card)> Sealed()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, member) = await association.NewMember(App);
        var card = await association.WithCard(member);
        var mine = (await person.Http.Get<JsonArray>("/api/v1/cards/mine"))[0]!;
        mine.Text("code").Should().StartWith("http://localhost:5080/v/C");
        return (mine.Text("code").Split('#')[1], card);
    }

    private Task<string> Again(JsonObject card) =>
        App.In(services =>
            services
                .GetRequiredService<Kanoon.Platform.Papers.PaperSeal>()
                .Token(Paper(card, card.Text("serial")), TestContext.Current.CancellationToken)
        );

    /// <summary>Rightly signed, but it says to be of another kind than its serial.</summary>
    private Task<string> SwappedKind(JsonObject card) =>
        App.In(services =>
            services
                .GetRequiredService<Kanoon.Platform.Papers.PaperSeal>()
                .Token(
                    Paper(card, card.Text("serial")) with
                    {
                        Kind = PaperKind.Licence,
                    },
                    TestContext.Current.CancellationToken
                )
        );

    private static VerifiedPaper Paper(JsonObject card, string serial) =>
        new(
            PaperKind.Card,
            serial.Replace("-", "", StringComparison.Ordinal),
            PaperStanding.Valid,
            card.Text("holder"),
            card.Text("association"),
            null,
            DateOnly.Parse(card.Text("issuedOn")),
            DateOnly.Parse(card.Text("validUntil"))
        );

    private static string Foreign(string payload, string key)
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var signed = $"{Encode($$"""{"alg":"ES256","typ":"kanoon-paper+jwt","kid":"{{key}}"}""")}.{payload}";
        return $"{signed}.{Base64UrlEncoder.Encode(pair.SignData(Encoding.UTF8.GetBytes(signed), HashAlgorithmName.SHA256))}";
    }

    private Task<HttpResponseMessage> Verify(string typed) =>
        App.Public().GetAsync(Path($"/api/v1/verifications/{Uri.EscapeDataString(typed)}"));

    private async Task<JsonArray> Keys() =>
        (await App.Public().Get<JsonObject>("/.well-known/jwks.json"))["keys"]!.AsArray();

    private Task<string> SerialOf(Licensed association) =>
        App.In(services =>
            services
                .GetRequiredService<Kanoon.Associations.Infrastructure.AssociationsDbContext>()
                .Licences.Where(licence => licence.AssociationId == association.AssociationId)
                .SelectMany(licence => licence.Certificates)
                .Where(certificate => certificate.ArchivedOn == null)
                .Select(certificate => certificate.Serial)
                .SingleAsync()
        );

    private static string KeyOf(string token) => new JsonWebToken(token).Kid;

    private static string Encode(string json) => Base64UrlEncoder.Encode(json);

    private static Uri Path(string path) => new(path, UriKind.Relative);
}
