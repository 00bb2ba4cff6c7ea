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

    public static readonly Rule GuardianOfAge = new(
        "associations.guardian-under-age",
        "A guardian is of age; who consents signed in has a record that says when they were born.",
        "ولی باید دست‌کم ۱۸ سال داشته باشد و برای رضایت با حساب خود، تاریخ تولدش در پرونده‌اش آمده باشد."
    );

    public static readonly Rule GuardiansOwnPhone = new(
        "associations.guardian-without-own-phone",
        "A guardian is reached at their own phone, not at the minor's.",
        "شمارهٔ همراه ولی باید از آنِ خود او باشد، نه شمارهٔ فرزند."
    );

    public static readonly Rule GuardianAskedToday = new(
        "associations.guardian-asked-today",
        "A guardian was asked for this membership within a day; wait, or record the signed paper.",
        "در یک روز گذشته از یک ولی برای این عضویت رضایت خواسته شده است؛ صبر کنید یا رضایت کاغذی را ثبت کنید."
    );

    public static readonly Rule ManyGuardianNotices = new(
        "associations.many-guardian-notices",
        "This number was asked for a guardian's consent three times within a day; name the guardian tomorrow.",
        "در یک روز گذشته سه بار از این شماره رضایت ولی خواسته شده است؛ ولی را فردا معرفی کنید."
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
