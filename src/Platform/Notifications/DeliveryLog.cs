using System.Globalization;
using FluentValidation;
using Kanoon.Persian;
using Kanoon.Platform.Notifications.Mail;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Paging;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Notifications;

/// <summary>Why somebody did, or did not, get a message; the newest first.</summary>
/// <param name="UserId">Whose messages; null for everybody's.</param>
/// <param name="Template">Only of this kind.</param>
internal sealed record ListDeliveries(Guid? UserId, string? Template, DeliveryState? State, int Limit, string? After)
    : IQuery<Page<DeliveryView>>;

/// <param name="Address">Masked; null in the app.</param>
/// <param name="DueAt">When it goes, or went, out at the earliest.</param>
/// <param name="Why">In the reader's language: what became of it, and why.</param>
internal sealed record DeliveryView(
    Guid Id,
    Guid? UserId,
    string Template,
    string Subject,
    Channel Channel,
    string? Address,
    DeliveryState State,
    DateTime CreatedAt,
    DateTime DueAt,
    DateTime? SentAt,
    int Attempts,
    string Why
);

internal sealed class ListDeliveriesValidator : AbstractValidator<ListDeliveries>
{
    public ListDeliveriesValidator()
    {
        RuleFor(query => query.Template).MaximumLength(100);
        RuleFor(query => query.State).IsInEnum();
        RuleFor(query => query.Limit).InclusiveBetween(1, 100);
    }
}

internal sealed class ListDeliveriesHandler(IPlatformDb db, IPersonalData personal, TimeProvider clock)
    : IQueryHandler<ListDeliveries, Page<DeliveryView>>
{
    public async Task<Page<DeliveryView>> Handle(ListDeliveries query, CancellationToken ct)
    {
        var messages = db.Messages.AsNoTracking();
        if (query.UserId is { } user)
            messages = messages.Where(message => message.UserId == user);
        if (query.Template is { } template)
            messages = messages.Where(message => message.Template == template);
        if (query.State is { } state)
            messages = messages.Where(message => message.State == state);
        if (Cursor.Read(query.After, 3) is [var at, var key, var channel])
        {
            var last = Cursor.Instant(at);
            var lastChannel = Enum.TryParse<Channel>(channel, out var read) ? read : Channel.InApp;
            messages = messages.Where(message =>
                message.CreatedAt <= last
                && (
                    message.CreatedAt < last
                    || string.Compare(message.Key, key) > 0
                    || (message.Key == key && message.Channel > lastChannel)
                )
            );
        }

        var rows = await messages
            .OrderByDescending(message => message.CreatedAt)
            .ThenBy(message => message.Key)
            .ThenBy(message => message.Channel)
            .Take(query.Limit + 1)
            .ToListAsync(ct);
        var page = Page.Of(rows, query.Limit, row => [Cursor.Of(row.CreatedAt), row.Key, row.Channel.ToString()]);
        return new([.. page.Items.Select(ViewOf)], page.Next);
    }

    private DeliveryView ViewOf(Message message) =>
        new(
            message.Id,
            message.UserId,
            message.Template,
            message.Subject,
            message.Channel,
            AddressOf(message),
            message.State,
            message.CreatedAt,
            message.DueAt,
            message.SentAt,
            message.Attempts,
            WhyOf(message)
        );

    private static string HourOf(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, Tehran.Zone).ToString("HH:mm", CultureInfo.InvariantCulture);

    private string? AddressOf(Message message) =>
        message.Channel switch
        {
            Channel.Sms when message.Address is { } kept => MobileNumber.TryParse(personal.Reveal(kept), out var mobile)
                ? mobile.Masked
                : "•••",
            Channel.Email when message.Address is { } kept => Masked(personal.Reveal(kept)),
            _ => null,
        };

    private static string Masked(string mail) => $"{mail[..1]}•••{mail[mail.IndexOf('@', StringComparison.Ordinal)..]}";

    private string WhyOf(Message message) =>
        message.State switch
        {
            DeliveryState.Sent when message.LastError is { } said => Language.Pick(
                $"رسانده شد، اما درگاه از درنگ خبر داد ({said}).",
                $"It went out; the provider tells of a delay ({said})."
            ),
            DeliveryState.Sent => Language.Pick("رسانده شد.", "It went out."),
            DeliveryState.Suppressed => Language.Pick(
                "به خواست گیرنده تنها در سامانه نشان داده شد.",
                "The recipient wants such messages in the app only."
            ),
            DeliveryState.Digest => Language.Pick(
                "به خواست گیرنده با خلاصهٔ روزانه می‌رود.",
                "The recipient wants it with the daily digest."
            ),
            DeliveryState.Bundled => Language.Pick("با خلاصهٔ روزانه رفت.", "It went out with a daily digest."),
            DeliveryState.Bounced => Language.Pick(
                $"گیرنده برای همیشه پذیرفته نشد ({message.LastError}).",
                $"The recipient was refused for good ({message.LastError})."
            ),
            DeliveryState.Unreachable => WhyNoMail(message.Hindrance),
            DeliveryState.Dead => Language.Pick(
                $"پس از {Digits.ToPersian($"{message.Attempts}")} بار کوشش رسانده نشد ({message.LastError}).",
                $"It was given up after {message.Attempts} attempts ({message.LastError})."
            ),
            _ when message.Attempts > 0 => Language.Pick(
                $"درگاه آن را نپذیرفت و باز فرستاده می‌شود ({message.LastError}).",
                $"The gateway did not take it, and it is tried again ({message.LastError})."
            ),
            // Nothing else puts a message off that was never tried.
            _ when message.DueAt > clock.Now() => Language.Pick(
                $"ساعت سکوت است؛ ساعت {Digits.ToPersian(HourOf(message.DueAt))} فرستاده می‌شود.",
                $"These are quiet hours; it goes out at {HourOf(message.DueAt)}, Tehran time."
            ),
            _ => Language.Pick("در نوبت است.", "It waits for its turn."),
        };

    private static string WhyNoMail(MailHindrance? hindrance) =>
        hindrance switch
        {
            MailHindrance.NotConfirmed => Language.Pick(
                "نشانی رایانامهٔ گیرنده تأیید نشده است.",
                "The recipient's mail address is not confirmed."
            ),
            MailHindrance.Bounces => Language.Pick(
                "نشانی رایانامهٔ گیرنده نامه‌ها را نمی‌پذیرد و دوباره تأیید نشده است.",
                "The recipient's mail address bounces, and was not confirmed again."
            ),
            _ => Language.Pick("گیرنده نشانی رایانامه ندارد.", "The recipient has no mail address."),
        };
}
