using FluentValidation;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
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
    public AskSignInCodeValidator() => RuleFor(command => command.Mobile).IsMobile();
}

internal sealed class AskSignInCodeHandler(IPlatformDb db, IPersonalData personal, TimeProvider clock)
    : ICommandHandler<AskSignInCode, AskedCode>
{
    public async Task<AskedCode> Handle(AskSignInCode command, CancellationToken ct)
    {
        var mobile = MobileNumber.Parse(command.Mobile).Value;
        var now = clock.Now();
        var (kept, code) = SignInCode.ToSend(personal, mobile, await NextFor(mobile, now, ct), now);
        db.SignInCodes.Add(kept);
        db.Announce(
            new NotificationRequested(
                CodeTexts.SignInCode.Name,
                [
                    new(
                        kept.MessageKey,
                        null,
                        kept.Mobile,
                        null,
                        new Dictionary<string, string> { ["code"] = personal.Protect(code) }
                    ),
                ]
            )
        );
        await db.SaveChangesAsync(ct);
        return new AskedCode(kept.Id, kept.ExpiresAt);
    }

    /// <exception cref="TooManyRequestsException">The number has had its share.</exception>
    private async Task<int> NextFor(string mobile, DateTime now, CancellationToken ct)
    {
        var hash = personal.Hash(mobile);
        var sent = await db
            .SignInCodes.Where(code => code.MobileHash == hash && code.Ordinal != null)
            .OrderByDescending(code => code.Ordinal)
            .Take(CodeRules.Most)
            .Select(code => new { code.SentAt, Ordinal = code.Ordinal!.Value })
            .ToListAsync(ct);
        CodeRules.RequireRoom([.. sent.Select(code => code.SentAt)], CodeRules.TooMany, now);
        return sent.Count == 0 ? 1 : sent[0].Ordinal + 1;
    }
}
