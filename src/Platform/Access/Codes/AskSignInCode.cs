using FluentValidation;
using Kanoon.Persian;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Codes;

/// <summary>Sends a code to a number, whether or not it has an account.</summary>
internal sealed record AskSignInCode(string Mobile) : ICommand<AskedCode>;

/// <param name="Id">Names the request when the code is entered.</param>
internal sealed record AskedCode(Guid Id, DateTime ExpiresAt);

internal sealed class AskSignInCodeValidator : AbstractValidator<AskSignInCode>
{
    public AskSignInCodeValidator() =>
        RuleFor(command => command.Mobile)
            .Must(MobileNumber.IsValid)
            .WithMessage(_ => Language.Pick("شماره همراه درست نیست.", "This is not an Iranian mobile number."));
}

internal sealed class AskSignInCodeHandler(IPlatformDb db, TimeProvider clock)
    : ICommandHandler<AskSignInCode, AskedCode>
{
    public async Task<AskedCode> Handle(AskSignInCode command, CancellationToken ct)
    {
        var mobile = MobileNumber.Parse(command.Mobile);
        // In one transaction, so that many who ask at once get no more codes than one after the other.
        return await db.InTransaction(() => Send(mobile.Value, ct), ct);
    }

    private async Task<AskedCode> Send(string mobile, CancellationToken ct)
    {
        var now = clock.Now();
        await RefuseTooMany(mobile, now, ct);

        var (kept, code) = SignInCode.Create(mobile, now);
        db.SignInCodes.Add(kept);
        db.Announce(
            new NotificationRequested(
                CodeTexts.SignInCode.Name,
                [new(kept.MessageKey, null, mobile, null, new Dictionary<string, string> { ["code"] = code })]
            )
        );
        await db.SaveChangesAsync(ct);
        return new AskedCode(kept.Id, kept.ExpiresAt);
    }

    private async Task RefuseTooMany(string mobile, DateTime now, CancellationToken ct)
    {
        var since = now - CodeRules.Limits.Max(limit => limit.In);
        var sent = await db
            .SignInCodes.Where(code => code.Mobile == mobile && code.SentAt > since && code.GivenBy == null)
            .OrderByDescending(code => code.SentAt)
            .Select(code => code.SentAt)
            .ToListAsync(ct);
        foreach (var (codes, span) in CodeRules.Limits)
            if (sent.Count >= codes && sent[codes - 1] + span is var free && free > now)
                throw new TooManyRequestsException(CodeRules.TooMany, free - now);
    }
}
