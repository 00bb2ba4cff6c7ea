using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class KeepingMembersDataOnSqlite(SqliteApp app) : KeepingMembersData(app), IClassFixture<SqliteApp>;

public sealed class KeepingMembersDataOnSqlServer(SqlServerApp app)
    : KeepingMembersData(app),
        IClassFixture<SqlServerApp>;

/// <summary>Guardians, consents, photos and duties.</summary>
public abstract class KeepingMembersData(KanoonApp app) : OfficeAtWork(app)
{
    private string MinorsBirth => App.Today().AddYears(-14).ToString("yyyy-MM-dd");

    [Fact]
    public async Task A_minor_is_accepted_once_the_guardian_has_signed_in_and_consented()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (minor, guardian, code) = (await App.Citizen(), await App.Citizen(), Applicant.NewNationalCode());
        await minor.Claim(MinorsBirth).Succeeds();
        var id = (await association.Ask(minor).Read<CreatedId>()).Id;
        await association.OnMember(association.Leader, id, "/approve").IsRefused("guardian-needed");

        await association.OnMember(minor, id, "/guardian", Named(guardian, code), HttpMethod.Put).Succeeds();
        await App.Deliver();
        await App.RunJob("platform.deliveries");
        await association.OnMember(minor, id, "/guardian/consent").IsForbidden();
        await guardian.Claim(nationalCode: code).Succeeds();
        (await guardian.Http.Get<JsonObject>("/api/v1/members/mine"))
            .List()
            .Should()
            .ContainSingle(row => row["awaitsMyConsent"]!.GetValue<bool>());
        await association.OnMember(guardian, id, "/guardian/consent").Succeeds();

        await association.OnMember(association.Leader, id, "/approve").Succeeds();
        (await association.Member(id))["guardian"]!.Text("consentForm").Should().Be("signedIn");
        App.Sms.To(guardian.Mobile)
            .Should()
            .ContainSingle(sms => sms.Text.Contains("ولی کسی", StringComparison.Ordinal))
            .Which.Text.Should()
            .NotContain("نرگس");
    }

    [Fact]
    public async Task A_guardian_is_of_age_reached_at_their_own_phone_and_asked_once_a_day()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (minor, friend, guardian) = (await App.Citizen(), await App.Citizen(), await App.Citizen());
        var (friends, guardians) = (Applicant.NewNationalCode(), Applicant.NewNationalCode());
        await minor.Claim(MinorsBirth).Succeeds();
        await friend.Claim(MinorsBirth, friends).Succeeds();
        var id = (await association.Ask(minor).Read<CreatedId>()).Id;

        await Name(association, minor, id, friend, friends).IsRefused("guardian-under-age");
        await Name(association, minor, id, minor, guardians).IsRefused("guardian-without-own-phone");
        await Name(association, minor, id, guardian, guardians).Succeeds();
        await Name(association, minor, id, guardian, Applicant.NewNationalCode()).IsRefused("guardian-asked-today");
        await App.Deliver();
        App.Clock.Advance(TimeSpan.FromDays(1));
        await Name(association, minor, id, guardian, Applicant.NewNationalCode()).Succeeds();

        await App.Deliver();
        await App.RunJob("platform.deliveries");
        App.Sms.To(guardian.Mobile).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_guardian_whose_record_says_that_they_are_a_minor_cannot_consent()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (minor, friend, code) = (await App.Citizen(), await App.Citizen(), Applicant.NewNationalCode());
        await minor.Claim(MinorsBirth).Succeeds();
        var id = (await association.Ask(minor, Named(friend, code)).Read<CreatedId>()).Id;
        await friend.Claim(MinorsBirth, code).Succeeds();

        await association.OnMember(friend, id, "/guardian/consent").IsRefused("guardian-under-age");
    }

    [Fact]
    public async Task A_number_is_asked_three_times_a_day()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var guardian = await App.Citizen();
        for (var i = 0; i < 3; i++)
            await Enter().Succeeds();

        await Enter().IsRefused("many-guardian-notices");
        App.Clock.Advance(TimeSpan.FromDays(1));
        await Enter().Succeeds();

        Task<HttpResponseMessage> Enter() =>
            association.Enter(birthDate: MinorsBirth, guardian: Named(guardian, Applicant.NewNationalCode()));
    }

    [Fact]
    public async Task A_child_who_was_entered_as_an_adult_waits_for_a_guardian_once_they_say_who_they_are()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (child, guardian, code) = (await App.Citizen(), await App.Citizen(), Applicant.NewNationalCode());
        var id = (await association.Enter(nationalCode: code, mobile: child.Mobile).Read<CreatedId>()).Id;

        await child.Claim(MinorsBirth, code).Succeeds();

        var member = await association.Member(id);
        (member["isMinor"]!.GetValue<bool>(), member["awaitsGuardian"]!.GetValue<bool>()).Should().Be((true, true));
        var card = (await association.Leader.AskCard(id).Read<CreatedId>()).Id;
        await association.OnCard(association.Leader, card, "/issue").IsRefused("guardian-needed");
        var guardians = Applicant.NewNationalCode();
        await Name(association, child, id, guardian, guardians).Succeeds();
        await guardian.Claim(nationalCode: guardians).Succeeds();
        await association.OnMember(guardian, id, "/guardian/consent").Succeeds();
        (await association.Member(id))["awaitsGuardian"]!.GetValue<bool>().Should().BeFalse();
        await association.OnCard(association.Leader, card, "/issue").Succeeds();
    }

    [Fact]
    public async Task A_minor_whom_the_secretary_enters_waits_unless_the_guardian_signed()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var guardian = new
        {
            fullName = "رضا عباسی",
            nationalCode = Applicant.NewNationalCode(),
            mobile = KanoonApp.NewMobile(),
        };

        var waits = (await association.Enter(birthDate: MinorsBirth).Read<CreatedId>()).Id;
        var signed = await association
            .Enter(birthDate: MinorsBirth, guardian: guardian, guardianSigned: true)
            .Read<CreatedId>();

        (await association.MemberState(waits)).Should().Be("requested");
        (await association.MemberState(signed.Id)).Should().Be("active");
        await association.OnMember(association.Leader, waits, "/guardian", guardian, HttpMethod.Put).Succeeds();
        await association
            .OnMember(association.Leader, waits, "/guardian/paper", new { reason = "برگهٔ امضاشده در بایگانی" })
            .Succeeds();
        await association.OnMember(association.Leader, waits, "/approve").Succeeds();
        await association.Enter(guardian: guardian).IsRefused("guardian-of-adult");
    }

    [Fact]
    public async Task A_photo_is_kept_with_consent_only_and_goes_with_it()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, id) = await association.NewMember(App);
        var stranger = await App.Citizen();
        await association.ShowPhoto(person, id, Pictures.Png()).IsRefused("photo-needs-consent");
        await Consent(association, person, id, given: true).Succeeds();

        await association.ShowPhoto(person, id, Applicant.Pdf).IsRefused("photo-is-picture");
        await association.ShowPhoto(person, id, Pictures.Png()).Succeeds();
        var photo = await person.Http.GetAsync(new Uri($"/api/v1/members/{id}/photo", UriKind.Relative));
        photo.Content.Headers.ContentType!.MediaType.Should().Be("image/png");
        photo.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        await stranger.Http.GetAsync(new Uri($"/api/v1/members/{id}/photo", UriKind.Relative)).IsForbidden();

        await Consent(association, person, id, given: false).Succeeds();

        await person.Http.GetAsync(new Uri($"/api/v1/members/{id}/photo", UriKind.Relative)).IsNotFound();
        (await association.Member(id))
            .List("consents")
            .Should()
            .ContainSingle(consent => consent["withdrawnAt"] != null);
    }

    [Fact]
    public async Task A_duty_is_given_and_taken_and_ends_with_the_membership()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, id) = await association.NewMember(App);

        await Duty(association, id, HttpMethod.Put, "treasurer").Succeeds();
        await Duty(association, id, HttpMethod.Put, "treasurer").IsRefused("duty-held");
        await Duty(association, id, HttpMethod.Delete, "deputy").IsRefused("duty-not-held");
        await Duty(association, id, HttpMethod.Put, "king").ShouldBe(HttpStatusCode.BadRequest);
        (
            await association.Leader.Http.Get<JsonObject>(
                $"/api/v1/associations/{association.AssociationId}/members?duty=treasurer"
            )
        )
            .List()
            .Should()
            .ContainSingle();
        await association.OnMember(person, id, "/leave", new { reason = "جابه‌جا می‌شوم" }).Succeeds();

        (await association.Member(id)).List("duties")[0]["until"].Should().NotBeNull();
    }

    private static Task<HttpResponseMessage> Name(
        Licensed association,
        Person by,
        Guid id,
        Person guardian,
        string nationalCode
    ) => association.OnMember(by, id, "/guardian", Named(guardian, nationalCode), HttpMethod.Put);

    private static object Named(Person guardian, string nationalCode) =>
        new
        {
            fullName = "محمد یوسفی",
            nationalCode,
            mobile = guardian.Mobile,
        };

    private static Task<HttpResponseMessage> Consent(Licensed association, Person by, Guid id, bool given) =>
        association.OnMember(by, id, "/consents/photo", new { given }, HttpMethod.Put);

    private static Task<HttpResponseMessage> Duty(Licensed association, Guid id, HttpMethod method, string duty) =>
        association.OnMember(association.Leader, id, $"/duties/{duty}", null, method);
}
