using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Kanoon.IntegrationTests.Associations;

public sealed class CarryingACardOnSqlite(SqliteApp app) : CarryingACard(app), IClassFixture<SqliteApp>;

public sealed class CarryingACardOnSqlServer(SqlServerApp app) : CarryingACard(app), IClassFixture<SqlServerApp>;

/// <summary>From a sheet to a card on paper, whose code a reader scans and a public library verifies.</summary>
public abstract class CarryingACard(KanoonApp app) : OfficeAtWork(app)
{
    [Fact]
    public async Task Somebody_of_a_sheet_carries_a_card_that_is_scanned_and_verified_offline()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var import = await association
            .Import(Sheets.Xlsx(Sheets.Row("زهرا موسوی"), Sheets.Row("علی اکبری", birthDate: "1369/02/30")))
            .Read<CreatedId>();
        await App.RunJob("associations.import-members");
        var version = (await association.Leader.Http.Get<JsonObject>($"/api/v1/member-imports/{import.Id}")).Number(
            "version"
        );
        await association
            .Leader.Http.Change(
                HttpMethod.Post,
                $"/api/v1/member-imports/{import.Id}/confirm",
                version,
                new { onlyGood = false }
            )
            .Succeeds();
        await App.RunJob("associations.import-members");
        var batch = await association.Batch(onSheets: false).Read<CreatedId>();
        await App.RunJob("associations.issue-card-batches");

        var codes = await PrintedPapers.Scan(
            await association.Leader.Http.GetByteArrayAsync(
                new Uri($"/api/v1/card-batches/{batch.Id}/paper", UriKind.Relative)
            )
        );

        codes.Should().HaveCount(2);
        var names = new List<string>();
        foreach (var code in codes)
            names.Add(await NameIn(code.Split('#')[1]));
        names.Should().BeEquivalentTo("زهرا موسوی", "علی اکبری");
    }

    [Fact]
    public async Task A_licence_certificate_is_scanned_and_an_earlier_version_says_that_it_was_replaced()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await association.AppointSecretary(await App.Citizen());
        var address = $"/api/v1/licences/{await association.LicenceId()}/certificates";

        var codes = new List<string>();
        foreach (var version in new[] { 1, 2 })
            codes.AddRange(
                await PrintedPapers.Scan(
                    await association.Officer.Http.GetByteArrayAsync(
                        new Uri($"{address}/{version}/paper", UriKind.Relative)
                    )
                )
            );

        var standings = new List<string>();
        foreach (var code in codes)
            standings.Add(
                (await App.Public().Get<JsonObject>($"/api/v1/verifications/{code.Split('#')[1]}")).Text("standing")
            );
        standings.Should().Equal("replaced", "valid");
    }

    [Fact]
    public async Task A_certificate_shows_its_serial_and_that_its_licence_is_over()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var address = new Uri(
            $"/api/v1/licences/{await association.LicenceId()}/certificates/1/paper",
            UriKind.Relative
        );
        var endsOn = (await association.File()).Day("endsOn");
        var live = await PrintedPapers.TextOf(await association.Officer.Http.GetByteArrayAsync(address));

        App.MoveTo(endsOn.AddDays(31));
        var over = await PrintedPapers.TextOf(await association.Officer.Http.GetByteArrayAsync(address));

        live.Should().MatchRegex("L[0-9A-Z]{3}(-[0-9A-Z]{4}){3}");
        // What lies across the page is found letter by letter.
        LettersOf(over).Should().Be(LettersOf(live + "پایان‌یافته فاقد اعتبار"));
    }

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetter).Order());

    private async Task<string> NameIn(string token)
    {
        var keys = new JsonWebKeySet(
            await App.Public().GetStringAsync(new Uri("/.well-known/jwks.json", UriKind.Relative))
        );
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                IssuerSigningKeys = keys.GetSigningKeys(),
                ValidAlgorithms = ["ES256"],
                ValidateIssuer = false,
                ValidateAudience = false,
                LifetimeValidator = (_, expires, _, _) => expires > App.Clock.GetUtcNow(),
            }
        );
        result.IsValid.Should().BeTrue(result.Exception?.Message);
        return (string)result.Claims["n"];
    }
}
