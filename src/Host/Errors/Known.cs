using Kanoon.SharedKernel.Domain;

namespace Kanoon.Host.Errors;

/// <summary>The problems that belong to no module.</summary>
internal static class Known
{
    public static readonly Rule Invalid = new(
        "invalid",
        "Some fields are not as they should be.",
        "برخی از خانه‌ها درست پر نشده است."
    );

    public static readonly Rule Malformed = new(
        "malformed",
        "The request cannot be read: check the JSON, the types and the values.",
        "درخواست خوانده نمی‌شود؛ ساختار JSON، نوع‌ها و مقدارها را بررسی کنید."
    );

    public static readonly Rule WrongType = new(
        "wrong-type",
        "This is missing, of the wrong type, or not one of the known values.",
        "این مقدار نیامده، از نوع درست نیست یا در میان مقدارهای شناخته‌شده نیست."
    );

    public static readonly Rule SignInNeeded = new("sign-in-needed", "Sign in first.", "نخست وارد شوید.");

    public static readonly Rule Forbidden = new("forbidden", "You may not do this.", "شما اجازهٔ این کار را ندارید.");

    public static readonly Rule SecondFactorNeeded = new(
        "second-factor-needed",
        "Your role holds once you sign in with an authenticator app; set one up first.",
        "نقش شما با ورود به کمک برنامهٔ رمزساز برقرار می‌شود؛ نخست آن را راه بیندازید."
    );

    public static readonly Rule NotFound = new("not-found", "There is no such thing.", "چنین چیزی یافت نشد.");

    public static readonly Rule MethodNotAllowed = new(
        "method-not-allowed",
        "This address does not take this method.",
        "این نشانی این روش را نمی‌پذیرد."
    );

    public static readonly Rule Concurrent = new(
        "concurrent-change",
        "Somebody else changed this at the same moment. Read it again and retry.",
        "هم‌زمان کس دیگری این را تغییر داد. دوباره بخوانید و از نو بفرستید."
    );

    public static readonly Rule Stale = new(
        "stale-version",
        "This has changed since you read it. Read it again.",
        "از هنگامی که این را خوانده‌اید تغییر کرده است. دوباره بخوانید."
    );

    public static readonly Rule IfMatchMissing = new(
        "if-match-missing",
        "A change needs the If-Match header with the ETag that was read.",
        "برای تغییر، سرآیند If-Match با ETag خوانده‌شده لازم است."
    );

    public static readonly Rule TooLarge = new(
        "too-large",
        "The request is too large.",
        "درخواست بیش از اندازه بزرگ است."
    );

    public static readonly Rule UnsupportedMediaType = new(
        "unsupported-media-type",
        "This address takes another kind of body: JSON, or a form with a file for uploads.",
        "این نشانی بدنهٔ دیگری می‌پذیرد: JSON، یا برای پرونده‌ها فرم."
    );

    public static readonly Rule TooMany = new(
        "too-many-requests",
        "Too many requests. Wait a little.",
        "شمار درخواست‌ها زیاد است. کمی صبر کنید."
    );

    public static readonly Rule TimedOut = new(
        "timed-out",
        "The answer took too long and was given up; ask for less at a time.",
        "پاسخ بیش از اندازه طول کشید و رها شد؛ هر بار کمتر بخواهید."
    );

    public static readonly Rule Unexpected = new(
        "unexpected",
        "Something went wrong on our side. Give support the trace id.",
        "خطایی در سامانه رخ داد. شناسهٔ پیگیری را به پشتیبانی بدهید."
    );

    public static Rule? ByStatus(int status) =>
        status switch
        {
            400 => Malformed,
            401 => SignInNeeded,
            403 => Forbidden,
            404 => NotFound,
            405 => MethodNotAllowed,
            413 => TooLarge,
            415 => UnsupportedMediaType,
            429 => TooMany,
            503 => TimedOut,
            _ => null,
        };
}
