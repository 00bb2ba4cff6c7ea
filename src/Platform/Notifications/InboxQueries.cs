using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Paging;
using Kanoon.SharedKernel.Persistence;
using Kanoon.SharedKernel.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Notifications;

internal sealed record ListMyMessages(int Limit, string? After) : IQuery<Page<MessageView>>;

internal sealed record MessageView(Guid Id, string Subject, string Body, DateTime CreatedAt, DateTime? ReadAt);

internal sealed class ListMyMessagesValidator : AbstractValidator<ListMyMessages>
{
    public ListMyMessagesValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListMyMessagesHandler(IPlatformDb db, ICaller caller)
    : IQueryHandler<ListMyMessages, Page<MessageView>>
{
    public async Task<Page<MessageView>> Handle(ListMyMessages query, CancellationToken ct)
    {
        var mine = db
            .Messages.AsNoTracking()
            .Where(message => message.UserId == caller.UserId && message.Channel == Channel.InApp);
        if (Cursor.Read(query.After, 2) is [var at, var key])
        {
            var last = Cursor.Instant(at);
            mine = mine.Where(message =>
                message.CreatedAt <= last && (message.CreatedAt < last || string.Compare(message.Key, key) > 0)
            );
        }

        var rows = await mine.OrderByDescending(message => message.CreatedAt)
            .ThenBy(message => message.Key)
            .Take(query.Limit + 1)
            .Select(message => new
            {
                View = new MessageView(message.Id, message.Subject, message.Body, message.CreatedAt, message.ReadAt),
                message.Key,
            })
            .ToListAsync(ct);
        var page = Page.Of(rows, query.Limit, row => [Cursor.Of(row.View.CreatedAt), row.Key]);
        return new([.. page.Items.Select(row => row.View)], page.Next);
    }
}

internal sealed record MarkMessageRead(Guid Id) : ICommand;

internal sealed class MarkMessageReadHandler(IPlatformDb db, ICaller caller, TimeProvider clock)
    : ICommandHandler<MarkMessageRead>
{
    public async Task Handle(MarkMessageRead command, CancellationToken ct)
    {
        var message =
            await db.Messages.SingleOrDefaultAsync(row => row.Id == command.Id && row.UserId == caller.UserId, ct)
            ?? throw new NotFoundException(nameof(Message), command.Id);
        if (message.ReadAt is not null)
            return;

        message.ReadAt = clock.Now();
        db.Record(nameof(Message), message.Id, new RecordedChange("readAt", null, message.ReadAt));
        await db.SaveChangesAsync(ct);
    }
}

internal sealed record PreferencesBody(DeliveryMode Sms, DeliveryMode Email, TextLanguage Language = TextLanguage.Fa);

internal static class InboxEndpoints
{
    public static void MapInbox(this IEndpointRouteBuilder routes)
    {
        var inbox = routes.MapGroup("/messages").WithTags("Messages").Allow(AccessPolicy.SignedIn);

        inbox
            .MapGet(
                "/",
                async (int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    await http.List(limit, after, (size, cursor) => sender.Send(new ListMyMessages(size, cursor), ct))
            )
            .ProducesList<MessageView>()
            .WithName("ListMyMessages")
            .WithSummary("The caller's messages, newest first.");

        inbox
            .MapPost(
                "/{id:guid}/read",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new MarkMessageRead(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("MarkMessageRead")
            .WithSummary("Says that a message was read; saying it again changes nothing.")
            .ProducesProblem(StatusCodes.Status404NotFound);

        inbox
            .MapGet(
                "/preferences",
                async (HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var chosen = await sender.Send(new GetPreferences(), ct);
                    return http.WithETag(chosen, chosen.Version);
                }
            )
            .Produces<PreferencesView>()
            .WithName("GetPreferences")
            .WithSummary("How the caller wants to be told, and when phones are left in peace.");

        inbox
            .MapPut(
                "/preferences",
                async (PreferencesBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ChoosePreferences(body.Sms, body.Email, body.Language), ct);
                    return TypedResults.NoContent();
                }
            )
            .ChangesOne()
            .WithName("ChoosePreferences")
            .WithSummary(
                "Chooses between at once, a daily digest and the app only; decisions come at once all the same."
            );

        inbox
            .MapGet(
                "/deliveries",
                async (
                    Choice<DeliveryState>? state,
                    int? limit,
                    string? after,
                    HttpContext http,
                    ICaller caller,
                    ISender sender,
                    CancellationToken ct
                ) =>
                    await http.List(
                        limit,
                        after,
                        (size, next) =>
                            sender.Send(
                                new ListDeliveries(caller.UserId ?? Guid.Empty, null, state?.Value, size, next),
                                ct
                            )
                    )
            )
            .ProducesList<DeliveryView>()
            .WithName("ListMyDeliveries")
            .WithSummary("Why the caller did, or did not, get a message.");

        routes
            .MapGet(
                "/admin/deliveries",
                async (
                    Guid? user,
                    string? template,
                    Choice<DeliveryState>? state,
                    int? limit,
                    string? after,
                    HttpContext http,
                    ISender sender,
                    CancellationToken ct
                ) =>
                    await http.List(
                        limit,
                        after,
                        (size, next) => sender.Send(new ListDeliveries(user, template, state?.Value, size, next), ct)
                    )
            )
            .WithTags("Messages")
            .Allow(AccessPolicy.Office)
            .ProducesList<DeliveryView>()
            .WithName("ListDeliveries")
            .WithSummary("Why somebody did, or did not, get a message; addresses are masked.");
    }
}
