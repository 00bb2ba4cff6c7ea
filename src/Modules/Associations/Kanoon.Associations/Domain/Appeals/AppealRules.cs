using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Appeals;

internal static class AppealRules
{
    public static readonly Rule InTime = new(
        "associations.appeal-too-late",
        "The time to object has passed.",
        "مهلت اعتراض گذشته است."
    );

    public static readonly Rule OtherDecider = new(
        "associations.appeal-same-decider",
        "An appeal is decided by somebody who did not take the first decision.",
        "به اعتراض باید کسی جز تصمیم‌گیر نخست رسیدگی کند."
    );

    public static readonly Rule OwnCase = new(
        "associations.own-case",
        "Nobody decides their own case.",
        "هیچ‌کس دربارهٔ درخواست خودش تصمیم نمی‌گیرد."
    );

    public static readonly Rule NothingToAppeal = new(
        "associations.nothing-to-appeal",
        "There is no decision to object to, or an objection was made already.",
        "تصمیمی برای اعتراض نیست یا پیش‌تر اعتراض شده است."
    );

    public static readonly Rule NoAppeal = new(
        "associations.no-open-appeal",
        "There is no open objection.",
        "اعتراض بازی وجود ندارد."
    );
}
