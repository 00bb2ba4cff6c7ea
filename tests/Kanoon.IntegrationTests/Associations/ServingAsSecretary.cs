using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Associations;

public sealed class ServingAsSecretaryOnSqlite(SqliteApp app) : ServingAsSecretary(app), IClassFixture<SqliteApp>;

public sealed class ServingAsSecretaryOnSqlServer(SqlServerApp app)
    : ServingAsSecretary(app),
        IClassFixture<SqlServerApp>;

/// <summary>The secretary's role follows from being the secretary, nobody gives it by hand.</summary>
public abstract partial class ServingAsSecretary(KanoonApp app) : OfficeAtWork(app)
{
    private const string Mine = "/api/v1/associations/mine";

    [Fact]
    public async Task A_secretary_has_the_role_for_the_association_and_the_next_one_takes_it_over()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (first, second) = (await App.Citizen(), await App.Citizen());

        await association.AppointSecretary(first);
        await App.Deliver();
        (await ScopesOf(first.Http)).Should().Equal(association.AssociationId);
        (await App.ToldSubjects(first)).Should().Contain("شما دبیر کانون شدید");

        await association.AppointSecretary(second);
        await App.Deliver();
        (await ScopesOf(first.Http)).Should().BeEmpty();
        (await ScopesOf(second.Http)).Should().Equal(association.AssociationId);
    }

    [Fact]
    public async Task A_secretary_without_an_account_is_known_by_the_phone_once_they_sign_in()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var mobile = KanoonApp.NewMobile();
        await Appoint(association, mobile, null).ShouldBe(HttpStatusCode.NoContent);
        await App.Deliver();

        using var secretary = await SignUp(mobile);
        await App.Deliver();

        (await ScopesOf(secretary)).Should().Equal(association.AssociationId);
        (await secretary.Get<JsonArray>(Mine)).Should().HaveCount(1);
    }

    [Fact]
    public async Task Nobody_is_appointed_twice_over_nor_by_themselves_nor_by_an_account_that_is_not_there()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (secretary, code) = (await App.Citizen(), Applicant.NewNationalCode());

        await Appoint(association, secretary.Mobile, Guid.CreateVersion7).IsInvalid("userId");
        await association.AppointSecretary(Officer, code, Officer).IsRefused("own-appointment");
        await association.AppointSecretary(secretary, code, Officer).Succeeds();
        await association.AppointSecretary(secretary, code, Officer).IsRefused("secretary-already");
    }

    [Fact]
    public async Task A_role_goes_to_nobody_whose_record_has_another_national_code()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (holder, stranger) = (await App.Citizen(), await App.Citizen());
        var (code, strangers) = (Applicant.NewNationalCode(), Applicant.NewNationalCode());
        await Claim(holder, code);
        await Claim(stranger, strangers);

        await Appoint(association, stranger.Mobile, null).IsRefused("account-of-another");
        await association.AppointSecretary(stranger, code, Officer).IsRefused("account-of-another");
        await association.AppointSecretary(holder, code, Officer).Succeeds();
    }

    [Fact]
    public async Task An_association_whose_licence_ended_gets_no_secretary()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await association.Do(association.Leader, "/surrender", new { reason = "پایان کار کانون" }).Succeeds();

        await association
            .AppointSecretary(await App.Citizen(), Applicant.NewNationalCode(), Officer)
            .IsRefused("licence-ended");
    }

    private static Task Claim(Person person, string nationalCode) =>
        person
            .Http.Post(
                "/api/v1/people/mine",
                new
                {
                    nationalCode,
                    fullName = "لیلا رستمی",
                    birthDate = "1990-05-05",
                }
            )
            .Succeeds();

    private async Task<HttpResponseMessage> Appoint(Licensed association, string mobile, Func<Guid>? account) =>
        await association.Change(
            Officer,
            HttpMethod.Put,
            "/secretary",
            new
            {
                fullName = "لیلا رستمی",
                nationalCode = Applicant.NewNationalCode(),
                mobile,
                userId = account?.Invoke(),
            }
        );

    private async Task<HttpClient> SignUp(string mobile)
    {
        var asked = await App.Public().Post("/api/v1/auth/codes", new { mobile }).Read<CreatedId>();
        await App.Deliver();
        await App.RunJob("platform.deliveries");
        var code = Six().Match(App.Sms.To(mobile)[^1].Text).Value;
        var tokens = await App.Public()
            .Post(
                "/api/v1/auth/sign-in/code",
                new
                {
                    asked.Id,
                    code,
                    fullName = "لیلا رستمی",
                }
            )
            .Read<Tokens>();
        var http = App.Public();
        http.Carry(tokens);
        return http;
    }

    private static async Task<IReadOnlyList<Guid>> ScopesOf(HttpClient http)
    {
        var me = await http.Get<JsonObject>("/api/v1/auth/me");
        return
        [
            .. me.List("roles")
                .Where(held => held.Text("role") == Roles.Secretary)
                .Select(held => held["scope"]!.GetValue<Guid>()),
        ];
    }

    [GeneratedRegex("[0-9]{6}", RegexOptions.None, 1000)]
    private static partial Regex Six();
}
