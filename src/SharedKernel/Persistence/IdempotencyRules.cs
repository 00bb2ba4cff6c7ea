using Kanoon.SharedKernel.Domain;

namespace Kanoon.SharedKernel.Persistence;

public static class IdempotencyRules
{
    public static readonly Rule Missing = new(
        "idempotency-key-missing",
        "A creating request needs an Idempotency-Key header of 1 to 100 printable characters.",
        "درخواست ایجاد، سرآیند Idempotency-Key با ۱ تا ۱۰۰ نویسه می‌خواهد."
    );

    public static readonly Rule OtherBody = new(
        "idempotency-key-reused",
        "This Idempotency-Key was used for another request.",
        "این Idempotency-Key پیش‌تر برای درخواست دیگری به کار رفته است."
    );
}
