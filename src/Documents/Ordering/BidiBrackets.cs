namespace Kanoon.Documents.Ordering;

/// <summary>Paired brackets for rule N0. Source: Unicode's BidiBrackets.txt.</summary>
internal static class BidiBrackets
{
    private const string Pairs =
        "()[]{}\u0F3A\u0F3B\u0F3C\u0F3D\u169B\u169C\u2045\u2046\u207D\u207E\u208D\u208E\u2308\u2309\u230A\u230B"
        + "\u2329\u232A\u2768\u2769\u276A\u276B\u276C\u276D\u276E\u276F\u2770\u2771\u2772\u2773\u2774\u2775"
        + "\u27C5\u27C6\u27E6\u27E7\u27E8\u27E9\u27EA\u27EB\u27EC\u27ED\u27EE\u27EF\u2983\u2984\u2985\u2986"
        + "\u2987\u2988\u2989\u298A\u298B\u298C\u2991\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29D8\u29D9"
        + "\u29DA\u29DB\u29FC\u29FD\u2E22\u2E23\u2E24\u2E25\u2E26\u2E27\u2E28\u2E29\u3008\u3009\u300A\u300B"
        + "\u300C\u300D\u300E\u300F\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301A\u301B\uFE59\uFE5A"
        + "\uFE5B\uFE5C\uFE5D\uFE5E\uFF08\uFF09\uFF3B\uFF3D\uFF5B\uFF5D\uFF5F\uFF60\uFF62\uFF63";

    public static bool IsOpening(char c) => IndexOf(c) is >= 0 and var at && at % 2 == 0;

    public static bool IsClosing(char c) => IndexOf(c) is >= 0 and var at && at % 2 == 1;

    public static bool Match(char opening, char closing) =>
        IndexOf(Canonical(opening)) is >= 0 and var at && at + 1 == IndexOf(Canonical(closing));

    private static int IndexOf(char c) => Pairs.IndexOf(c, StringComparison.Ordinal);

    private static char Canonical(char c) =>
        c switch
        {
            '\u2329' => '\u3008',
            '\u232A' => '\u3009',
            _ => c,
        };
}
