using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Persistence;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Notifications.Mail;

internal enum BounceKind
{
    /// <summary>No further try would mend it: nothing goes to the address until it is confirmed again.</summary>
    Permanent,

    /// <summary>A full mailbox, a server that is down; it is noted, and nothing else.</summary>
    Transient,
}

/// <summary>The mail provider tells of mail that it had taken and could not deliver. Telling it again changes nothing.</summary>
/// <param name="MessageId">The header <c>Message-ID</c>, with or without its brackets.</param>
/// <param name="Diagnostic">What the far server said; addresses in it are not kept.</param>
internal sealed record ReportMailBounce(string MessageId, BounceKind Kind, string? Diagnostic) : ICommand;

internal sealed class ReportMailBounceValidator : AbstractValidator<ReportMailBounce>
{
    private const int LongestDiagnostic = 1000;

    public ReportMailBounceValidator()
    {
        RuleFor(report => report.MessageId).NotEmpty().MaximumLength(Message.LongestMailId);
        RuleFor(report => report.Kind).IsInEnum();
        RuleFor(report => report.Diagnostic).MaximumLength(LongestDiagnostic);
    }
}

internal sealed class ReportMailBounceHandler(
    IPlatformDb db,
    Bounces bounces,
    IPersonalData personal,
    TimeProvider clock
) : ICommandHandler<ReportMailBounce>
{
    public async Task Handle(ReportMailBounce command, CancellationToken ct)
    {
        var mailId = command.MessageId.Trim().TrimStart('<').TrimEnd('>').ToLowerInvariant();
        var message =
            await db.Messages.FirstOrDefaultAsync(row => row.MailId == mailId, ct)
            ?? throw new NotFoundException(nameof(Message), mailId);
        // What was refused for good is not refused more gently afterwards.
        if (message.State == DeliveryState.Bounced)
            return;

        var address = personal.Reveal(message.Address!);
        var said = MailDiagnostic.Of(command.Diagnostic, address) ?? $"{command.Kind}";
        if (command.Kind == BounceKind.Permanent)
        {
            db.Record(nameof(Message), message.Id, new RecordedChange("state", message.State, DeliveryState.Bounced));
            message.State = DeliveryState.Bounced;
            message.Body = message.IsSecret ? Message.Forgotten : message.Body;
            await bounces.Mark(address, message.SentAt ?? clock.Now(), said, ct);
        }
        else if (message.LastError != said)
            db.Record(nameof(Message), message.Id, new RecordedChange("lastError", message.LastError, said));

        message.LastError = said;
        await db.SaveChangesAsync(ct);
    }
}
