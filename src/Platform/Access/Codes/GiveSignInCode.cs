using FluentValidation;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Persistence;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Platform.Access.Codes;

/// <summary>
/// An officer who has seen a citizen's papers gives them a code at the desk, where messages do not arrive.
/// </summary>
/// <param name="Reason">What was seen, and why no message would do.</param>
internal sealed record GiveSignInCode(string Mobile, string Reason) : ICommand<GivenCode>, IReasoned;

/// <param name="Code">Shown this once.</param>
internal sealed record GivenCode(Guid Id, string Code, DateTime ExpiresAt);

internal sealed class GiveSignInCodeValidator : AbstractValidator<GiveSignInCode>
{
    public GiveSignInCodeValidator()
    {
        RuleFor(command => command.Mobile).IsMobile();
        RuleFor(command => command.Reason).IsReason();
    }
}

internal sealed class GiveSignInCodeHandler(IPlatformDb db, IPersonalData personal, ICaller caller, TimeProvider clock)
    : ICommandHandler<GiveSignInCode, GivenCode>
{
    public async Task<GivenCode> Handle(GiveSignInCode command, CancellationToken ct)
    {
        var mobile = MobileNumber.Parse(command.Mobile);
        var (kept, code) = SignInCode.InPerson(personal, mobile.Value, caller.UserId!.Value, clock.Now());
        db.SignInCodes.Add(kept);
        db.Record(nameof(SignInCode), kept.Id, new RecordedChange("mobile", null, mobile.Masked));
        await db.SaveChangesAsync(ct);
        return new GivenCode(kept.Id, code, kept.ExpiresAt);
    }
}
