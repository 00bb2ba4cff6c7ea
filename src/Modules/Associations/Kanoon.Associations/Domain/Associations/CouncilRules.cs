using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Associations;

internal static class CouncilRules
{
    public static readonly Rule SeatCount = new(
        "associations.council-seat-count",
        "The central council does not have the number of seats that the Office's rule asks for.",
        "شمار اعضای اصلی شورای مرکزی با ضابطه برابر نیست."
    );

    public static readonly Rule AlternateCount = new(
        "associations.council-alternate-count",
        "There are more alternates than the Office's rule allows.",
        "شمار اعضای علی‌البدل بیش از ضابطه است."
    );

    public static readonly Rule SeatOnce = new(
        "associations.council-seat-twice",
        "One person cannot hold two seats.",
        "یک نفر نمی‌تواند دو کرسی داشته باشد."
    );

    public static readonly Rule NotBegunYet = new(
        "associations.council-not-begun-yet",
        "A council that has not begun is put right with the same first day or an earlier one.",
        "شورایی که دورهٔ آن آغاز نشده است با همان روز آغاز یا روزی زودتر اصلاح می‌شود."
    );

    public static readonly Rule TermAfterLast = new(
        "associations.council-term-overlaps",
        "A new term begins after the beginning of the last one.",
        "دورهٔ تازه باید پس از آغاز دورهٔ پیشین آغاز شود."
    );

    public static readonly Rule SeatHeld = new(
        "associations.council-seat-empty",
        "Nobody holds this seat on that day.",
        "در آن روز کسی این کرسی را ندارد."
    );

    public static readonly Rule SecretaryAfterLast = new(
        "associations.secretary-before-last",
        "A new secretary begins no earlier than the last one began.",
        "دبیر تازه نمی‌تواند پیش از آغاز به کار دبیر پیشین آغاز کند."
    );

    public static readonly Rule SecretaryAlready = new(
        "associations.secretary-already",
        "This person is the secretary already.",
        "همین شخص هم‌اکنون دبیر است."
    );

    public static readonly Rule AccountOfAnother = new(
        "associations.account-of-another",
        "The account or the phone belongs to somebody with another national code.",
        "این حساب یا شمارهٔ همراه از آنِ کسی با کد ملی دیگری است."
    );

    public static readonly Rule OwnAppointment = new(
        "associations.own-appointment",
        "Nobody of the Office confirms themselves as a secretary.",
        "کارمند اداره خود را دبیر نمی‌کند."
    );

    public static readonly Rule NoSecretary = new(
        "associations.no-secretary",
        "The association has no secretary.",
        "کانون دبیر ندارد."
    );

    public static readonly Rule SecretaryElsewhere = new(
        "associations.secretary-elsewhere",
        "This person is the secretary of as many associations as the Office's rule allows.",
        "این شخص دبیر بیشترین شمار کانون‌هایی است که ضابطه می‌پذیرد."
    );
}
