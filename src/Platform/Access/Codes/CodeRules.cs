using Kanoon.SharedKernel.Domain;

namespace Kanoon.Platform.Access.Codes;

internal static class CodeRules
{
    /// <summary>Codes sent to one number.</summary>
    public static readonly IReadOnlyList<(int Codes, TimeSpan In)> Limits =
    [
        (1, TimeSpan.FromMinutes(1)),
        (5, TimeSpan.FromHours(1)),
        (10, TimeSpan.FromDays(1)),
    ];

    /// <summary>As many of the last codes as the limits look at.</summary>
    public static readonly int Most = Limits.Max(limit => limit.Codes);

    public static readonly Rule TooMany = new(
        "sign-in-codes-too-many",
        "Codes have been sent to this number a short while ago. Wait before you ask for another.",
        "به این شماره به‌تازگی رمز فرستاده شده است. پیش از درخواست دوباره کمی صبر کنید."
    );

    /// <summary>One answer for all that can be wrong with a code, for each other would help whoever guesses.</summary>
    public static readonly Rule Failed = new(
        "sign-in-code-failed",
        "The code is wrong, used, expired, or has been tried too often. Ask for a new one.",
        "رمز نادرست، به‌کاررفته یا منقضی است یا بیش از اندازه آزموده شده است. رمز تازه‌ای بخواهید."
    );

    /// <param name="sent">When the last codes went out, the newest first.</param>
    /// <param name="rule">What to say where the limits are reached.</param>
    /// <exception cref="TooManyRequestsException">There have been as many as there may be.</exception>
    public static void RequireRoom(IReadOnlyList<DateTime> sent, Rule rule, DateTime now)
    {
        foreach (var (codes, span) in Limits)
            if (sent.Count >= codes && sent[codes - 1] + span is var free && free > now)
                throw new TooManyRequestsException(rule, free - now);
    }
}
