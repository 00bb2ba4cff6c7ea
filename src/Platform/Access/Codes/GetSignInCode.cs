using Kanoon.Platform.Notifications;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Codes;

/// <summary>What has become of the message with a code.</summary>
internal sealed record GetSignInCode(Guid Id) : IQuery<SignInCodeView>;

internal sealed record SignInCodeView(Guid Id, CodeDelivery Delivery, DateTime ExpiresAt, int TriesLeft);

internal enum CodeDelivery
{
    /// <summary>On its way to the gateway.</summary>
    Pending,

    /// <summary>The gateway has taken it.</summary>
    Sent,

    /// <summary>The gateway refused it for good.</summary>
    Failed,

    /// <summary>An officer gave it at the desk.</summary>
    InPerson,
}

internal sealed class GetSignInCodeHandler(IPlatformDb db) : IQueryHandler<GetSignInCode, SignInCodeView>
{
    public async Task<SignInCodeView> Handle(GetSignInCode query, CancellationToken ct)
    {
        var code =
            await db.SignInCodes.AsNoTracking().SingleOrDefaultAsync(known => known.Id == query.Id, ct)
            ?? throw new NotFoundException(nameof(SignInCode), query.Id);
        var delivery = code.GivenBy is null
            ? await db.DeliveryOf(code.MessageKey, Channel.Sms, ct)
            : CodeDelivery.InPerson;
        return new(code.Id, delivery, code.ExpiresAt, SignInCode.MaxTries - code.Tries);
    }
}

internal static class CodeDeliveries
{
    /// <summary>What has become of a message with a code.</summary>
    /// <param name="key">The message's.</param>
    public static async Task<CodeDelivery> DeliveryOf(
        this IPlatformDb db,
        string key,
        Channel channel,
        CancellationToken ct
    )
    {
        var state = await db
            .Messages.Where(message => message.Key == key && message.Channel == channel)
            .Select(message => (DeliveryState?)message.State)
            .SingleOrDefaultAsync(ct);
        return state switch
        {
            DeliveryState.Sent => CodeDelivery.Sent,
            DeliveryState.Dead or DeliveryState.Bounced => CodeDelivery.Failed,
            _ => CodeDelivery.Pending,
        };
    }
}
