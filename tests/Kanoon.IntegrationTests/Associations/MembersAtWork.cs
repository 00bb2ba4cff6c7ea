using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

/// <summary>What scenarios of members say again and again.</summary>
internal static class MembersAtWork
{
    public static Task<HttpResponseMessage> Claim(
        this Person person,
        string birthDate = "1990-05-05",
        string? nationalCode = null
    ) =>
        person.Http.Post(
            "/api/v1/people/mine",
            new
            {
                nationalCode = nationalCode ?? Applicant.NewNationalCode(),
                fullName = "نرگس یوسفی",
                birthDate,
            }
        );

    public static Task<HttpResponseMessage> Ask(
        this Licensed association,
        Person person,
        object? guardian = null,
        params string[] consents
    ) =>
        person.Http.Post(
            "/api/v1/membership-requests",
            new
            {
                associationId = association.AssociationId,
                consents,
                guardian,
            }
        );

    /// <summary>Somebody who has said who they are and asks to join.</summary>
    public static async Task<(Person Person, Guid Id)> NewRequest(this Licensed association, KanoonApp app)
    {
        var person = await app.Citizen();
        await person.Claim().ShouldBe(HttpStatusCode.Created);
        return (person, (await association.Ask(person).Read<CreatedId>()).Id);
    }

    /// <summary>Somebody who asked to join and was accepted.</summary>
    public static async Task<(Person Person, Guid Id)> NewMember(this Licensed association, KanoonApp app)
    {
        var (person, id) = await association.NewRequest(app);
        await association.OnMember(association.Leader, id, "/approve").Succeeds();
        return (person, id);
    }

    public static Task<HttpResponseMessage> Enter(
        this Licensed association,
        string fullName = "نیلوفر عباسی",
        string? nationalCode = null,
        string birthDate = "1990-05-05",
        object? guardian = null,
        bool guardianSigned = false,
        Person? by = null,
        string? mobile = null
    ) =>
        (by ?? association.Leader).Http.Post(
            $"/api/v1/associations/{association.AssociationId}/members",
            new
            {
                fullName,
                nationalCode = nationalCode ?? Applicant.NewNationalCode(),
                mobile = mobile ?? KanoonApp.NewMobile(),
                birthDate,
                consents = new[] { "photo" },
                guardian,
                guardianSigned,
            }
        );

    /// <summary>A member whom the leader entered.</summary>
    public static async Task<JsonObject> WithMember(this Licensed association) =>
        await association.Member((await association.Enter().Read<CreatedId>()).Id);

    public static Task<JsonObject> Member(this Licensed association, Guid id) =>
        association.Officer.Http.Get<JsonObject>($"/api/v1/members/{id}");

    /// <summary>A change of a membership, as it stands now.</summary>
    public static async Task<HttpResponseMessage> OnMember(
        this Licensed association,
        Person by,
        Guid id,
        string path,
        object? body = null,
        HttpMethod? method = null
    ) =>
        await by.Http.Change(
            method ?? HttpMethod.Post,
            $"/api/v1/members/{id}{path}",
            (await association.Member(id)).Number("version"),
            body
        );

    public static async Task<HttpResponseMessage> ShowPhoto(
        this Licensed association,
        Person by,
        Guid id,
        byte[] content
    )
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Put,
            new Uri($"/api/v1/members/{id}/photo", UriKind.Relative)
        );
        request.Headers.IfMatch.Add(new($"\"{(await association.Member(id)).Number("version")}\""));
        request.Content = new MultipartFormDataContent { { new ByteArrayContent(content), "file", "photo" } };
        return await by.Http.SendAsync(request);
    }

    public static async Task<string> MemberState(this Licensed association, Guid id) =>
        (await association.Member(id)).Text("state");

    public static Task<HttpResponseMessage> AskCard(this Person by, Guid member) =>
        by.Http.Post($"/api/v1/members/{member}/cards");

    /// <summary>A card that the leader asked for and issued.</summary>
    public static async Task<JsonObject> WithCard(this Licensed association, Guid member)
    {
        var id = (await association.Leader.AskCard(member).Read<CreatedId>()).Id;
        await association.OnCard(association.Leader, id, "/issue").Succeeds();
        return await association.Card(id);
    }

    public static Task<JsonObject> Card(this Licensed association, Guid id) =>
        association.Officer.Http.Get<JsonObject>($"/api/v1/cards/{id}");

    /// <summary>A change of a card, as it stands now.</summary>
    public static async Task<HttpResponseMessage> OnCard(
        this Licensed association,
        Person by,
        Guid id,
        string path,
        object? body = null
    ) =>
        await by.Http.Change(
            HttpMethod.Post,
            $"/api/v1/cards/{id}{path}",
            (await association.Card(id)).Number("version"),
            body
        );

    public static Task<HttpResponseMessage> Batch(
        this Licensed association,
        bool forAll = true,
        bool onSheets = true,
        Person? by = null
    ) =>
        (by ?? association.Leader).Http.Post(
            $"/api/v1/associations/{association.AssociationId}/card-batches",
            new { forAll, onSheets }
        );

    public static async Task<HttpResponseMessage> Import(
        this Licensed association,
        byte[] sheet,
        Person? by = null,
        string name = "members"
    )
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(sheet), "file", name } };
        return await (by ?? association.Leader).Http.PostAsync(
            new Uri($"/api/v1/associations/{association.AssociationId}/member-imports", UriKind.Relative),
            form
        );
    }
}
