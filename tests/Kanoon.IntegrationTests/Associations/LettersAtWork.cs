using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

/// <summary>What scenarios of letters say again and again.</summary>
internal static class LettersAtWork
{
    public const string Subject = "موافقت با برگزاری شب شعر";

    public static object Letter(
        string subject = Subject,
        string recipient = "دبیر محترم کانون",
        IReadOnlyList<string>? body = null,
        string? inReplyTo = null
    ) =>
        new
        {
            recipient,
            subject,
            body = body ?? ["با سلام و احترام؛", "برگزاری شب شعر آن کانون بلامانع است."],
            inReplyTo,
        };

    public static Task<HttpResponseMessage> Write(
        this Licensed association,
        object? letter = null,
        Person? by = null
    ) =>
        (by ?? association.Officer).Http.Post(
            $"/api/v1/admin/associations/{association.AssociationId}/letters",
            letter ?? Letter()
        );

    public static async Task<Guid> DraftedLetter(this Licensed association, object? letter = null) =>
        (await association.Write(letter).Read<CreatedId>()).Id;

    public static async Task<JsonObject> IssuedLetter(this Licensed association, object? letter = null)
    {
        var id = await association.DraftedLetter(letter);
        await association.OnLetter(association.Manager, id, "/issue").Succeeds();
        return await association.Letter(id);
    }

    public static Task<JsonObject> Letter(this Licensed association, Guid id) =>
        association.Officer.Http.Get<JsonObject>($"/api/v1/letters/{id}");

    /// <summary>A change of a letter, as it stands now.</summary>
    public static async Task<HttpResponseMessage> OnLetter(
        this Licensed association,
        Person by,
        Guid id,
        string path,
        object? body = null,
        HttpMethod? method = null
    ) =>
        await by.Http.Change(
            method ?? HttpMethod.Post,
            $"/api/v1/admin/letters/{id}{path}",
            (await association.Letter(id)).Number("version"),
            body
        );
}
