using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Platform.Notifications;

/// <param name="Subject">Liquid, at most 150 characters.</param>
/// <param name="Body">Liquid, at most 1,500 characters.</param>
internal sealed record TemplateBody(string Subject, string Body);

/// <param name="Send">Whether it goes to the caller too.</param>
internal sealed record TryTemplateBody(string Subject, string Body, bool Send);

/// <summary>The words of messages, for the Office to write.</summary>
internal static class TemplateEndpoints
{
    public static void MapTemplates(this IEndpointRouteBuilder routes)
    {
        var templates = routes.MapGroup("/admin/templates").WithTags("Messages").Allow(AccessPolicy.Management);

        templates
            .MapGet(
                "/",
                async (int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    await http.List(limit, after, (size, next) => sender.Send(new ListTemplates(size, next), ct))
            )
            .ProducesList<TemplateRow>()
            .WithName("ListTemplates")
            .WithSummary("The kinds of message that there are.");

        var one = templates.MapGroup("/{name}/{channel}/{language}");

        one.MapGet(
                "/",
                async (
                    string name,
                    Choice<Channel> channel,
                    Choice<TextLanguage> language,
                    HttpContext http,
                    ISender sender,
                    CancellationToken ct
                ) =>
                {
                    var found = await sender.Send(new GetTemplate(new(name, channel.Value, language.Value)), ct);
                    return http.WithETag(found, found.Version);
                }
            )
            .Produces<TemplateView>()
            .WithName("GetTemplate")
            .WithSummary("The words that count, and what they may speak of.")
            .ProducesProblem(StatusCodes.Status404NotFound);

        one.MapPut(
                "/",
                async (
                    string name,
                    Choice<Channel> channel,
                    Choice<TextLanguage> language,
                    TemplateBody body,
                    ISender sender,
                    CancellationToken ct
                ) =>
                {
                    await sender.Send(
                        new EditTemplate(new(name, channel.Value, language.Value), body.Subject, body.Body),
                        ct
                    );
                    return TypedResults.NoContent();
                }
            )
            .ChangesOne()
            .WithName("EditTemplate")
            .WithSummary("Writes the Office's own words; they count within a minute.")
            .ProducesValidationProblem();

        one.MapDelete(
                "/",
                async (
                    string name,
                    Choice<Channel> channel,
                    Choice<TextLanguage> language,
                    ISender sender,
                    CancellationToken ct
                ) =>
                {
                    await sender.Send(new RestoreTemplate(new(name, channel.Value, language.Value)), ct);
                    return TypedResults.NoContent();
                }
            )
            .ChangesOne()
            .WithName("RestoreTemplate")
            .WithSummary("The program's own words count again.");

        one.MapPost(
                "/try",
                async (
                    string name,
                    Choice<Channel> channel,
                    Choice<TextLanguage> language,
                    TryTemplateBody body,
                    ISender sender,
                    CancellationToken ct
                ) =>
                    TypedResults.Ok(
                        await sender.Send(
                            new TryTemplate(
                                new(name, channel.Value, language.Value),
                                body.Subject,
                                body.Body,
                                body.Send
                            ),
                            ct
                        )
                    )
            )
            .WithName("TryTemplate")
            .WithSummary("How words would read with sample values; sent to the caller alone where they want it.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesValidationProblem();
    }
}
