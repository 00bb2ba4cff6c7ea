using Kanoon.SharedKernel.Access;

namespace Kanoon.Associations.Domain.Founding;

internal enum ConsentAnswer
{
    Given,
    NotAsked,
    WrongCode,
    Expired,
    TooManyTries,
}

/// <summary>A one-time code that went to a founder's own phone. Only its hash is kept.</summary>
internal sealed class ConsentRequest
{
    public const int MaxTries = 5;

    private const int SoonTimes = 3;
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Later = TimeSpan.FromHours(1);

    private ConsentRequest() { }

    public string CodeHash { get; private init; } = "";
    public DateTime SentAt { get; private init; }
    public DateTime ExpiresAt { get; private init; }
    public int Tries { get; private set; }

    /// <summary>How often the founder was asked, this time included.</summary>
    public int Ordinal { get; private init; }

    /// <summary>From when on the founder may be asked again: soon at first, then seldom.</summary>
    public DateTime AgainAt => SentAt + (Ordinal < SoonTimes ? Soon : Later);

    /// <summary>Makes a new code of six digits.</summary>
    /// <returns>The request to keep, and the code to send, which is kept nowhere.</returns>
    public static (ConsentRequest Request, string Code) Create(
        Guid founderId,
        DateTime now,
        TimeSpan validity,
        ConsentRequest? earlier
    )
    {
        var code = OneTimeCode.Make();
        return (
            new ConsentRequest
            {
                CodeHash = OneTimeCode.Hash(founderId, code),
                SentAt = now,
                ExpiresAt = now + validity,
                Ordinal = (earlier?.Ordinal ?? 0) + 1,
            },
            code
        );
    }

    public ConsentAnswer Try(Guid founderId, string code, DateTime now)
    {
        if (Tries >= MaxTries)
            return ConsentAnswer.TooManyTries;
        if (now >= ExpiresAt)
            return ConsentAnswer.Expired;

        Tries++;
        return OneTimeCode.Fits(founderId, code, CodeHash) ? ConsentAnswer.Given : ConsentAnswer.WrongCode;
    }
}
