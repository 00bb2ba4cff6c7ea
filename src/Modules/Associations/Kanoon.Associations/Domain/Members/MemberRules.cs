using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Members;

internal static class MemberRules
{
    public static readonly Rule AlreadyThere = new(
        "associations.member-already",
        "This person is a member of the association, or has asked to be.",
        "این شخص عضو کانون است یا درخواست عضویت داده است."
    );

    public static readonly Rule RecordFirst = new(
        "associations.record-first",
        "Say who you are first: your record is needed to join.",
        "نخست خود را معرفی کنید؛ برای عضویت، پروندهٔ شما لازم است."
    );

    public static readonly Rule LicenceNotLive = new(
        "associations.licence-not-live",
        "The association's licence does not hold now.",
        "مجوز کانون هم‌اکنون برقرار نیست."
    );

    public static readonly Rule NotNow = new(
        "associations.member-not-now",
        "This is not possible in the present state of the membership.",
        "این کار در وضعیت کنونی عضویت شدنی نیست."
    );

    public static readonly Rule GuardianNeeded = new(
        "associations.guardian-needed",
        "Under 18, a guardian is named and consents before the membership is accepted.",
        "برای افراد زیر ۱۸ سال، پیش از پذیرش عضویت باید ولی معرفی شود و رضایت دهد."
    );

    public static readonly Rule GuardianOfAdult = new(
        "associations.guardian-of-adult",
        "A guardian is named for somebody under 18 only.",
        "ولی تنها برای افراد زیر ۱۸ سال معرفی می‌شود."
    );

    public static readonly Rule OwnGuardian = new(
        "associations.own-guardian",
        "Nobody is their own guardian.",
        "هیچ‌کس ولی خودش نیست."
    );

    public static readonly Rule GuardianConsented = new(
        "associations.guardian-consented",
        "The guardian has consented already.",
        "ولی پیش‌تر رضایت داده است."
    );

    public static readonly Rule DutyHeld = new(
        "associations.duty-held",
        "The member holds this duty already.",
        "این سمت را عضو هم‌اکنون دارد."
    );

    public static readonly Rule DutyNotHeld = new(
        "associations.duty-not-held",
        "The member does not hold this duty.",
        "عضو این سمت را ندارد."
    );

    public static readonly Rule PhotoNeedsConsent = new(
        "associations.photo-needs-consent",
        "A photo is kept only with the member's consent to it.",
        "عکس تنها با رضایت عضو نگه داشته می‌شود."
    );

    public static readonly Rule PhotoIsPicture = new(
        "associations.photo-is-picture",
        "The photo is a JPEG or PNG picture.",
        "عکس باید تصویر JPEG یا PNG باشد."
    );

    public static readonly Rule SameAssociation = new(
        "associations.transfer-elsewhere",
        "A transfer leads to another association.",
        "انتقال به کانون دیگری است."
    );
}
