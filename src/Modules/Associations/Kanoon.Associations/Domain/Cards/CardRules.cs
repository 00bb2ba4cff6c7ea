using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Cards;

internal static class CardRules
{
    public static readonly Rule NotNow = new(
        "associations.card-not-now",
        "This is not possible in the present state of the card.",
        "این کار در وضعیت کنونی کارت شدنی نیست."
    );

    public static readonly Rule HasOne = new(
        "associations.card-held",
        "The member has a card, or has asked for one.",
        "عضو کارت دارد یا درخواست آن را داده است."
    );

    public static readonly Rule MembersOnly = new(
        "associations.card-for-members-only",
        "A card is for somebody who is a member now.",
        "کارت برای کسی است که هم‌اکنون عضو باشد."
    );

    public static readonly Rule OfficeDecides = new(
        "associations.card-stopped-by-office",
        "The Office suspended or revoked the member's card; it lifts that, and approves the next card.",
        "اداره کارت این عضو را معلق یا باطل کرده است؛ رفع آن و تأیید کارت بعدی با اداره است."
    );

    public static readonly Rule NothingToPrint = new(
        "associations.card-not-printable",
        "Only a card that was issued and is not void is printed.",
        "تنها کارتی چاپ می‌شود که صادر شده و باطل نباشد."
    );

    public static readonly Rule BatchUnderWay = new(
        "associations.card-batch-under-way",
        "A batch of the association's cards is under way already.",
        "صدور گروهی کارت‌های این کانون در جریان است."
    );

    public static readonly Rule NoneApproved = new(
        "associations.no-card-approved",
        "No card of the association waits to be issued.",
        "کارت تأییدشده‌ای در انتظار صدور نیست."
    );
}
