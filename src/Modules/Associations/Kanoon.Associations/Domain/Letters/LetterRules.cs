using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Letters;

internal static class LetterRules
{
    public static readonly Rule NotADraft = new(
        "associations.letter-not-a-draft",
        "The letter is not a draft any more.",
        "نامه دیگر پیش‌نویس نیست."
    );

    public static readonly Rule NotIssued = new(
        "associations.letter-not-issued",
        "Only a letter that is issued can be withdrawn.",
        "تنها نامهٔ صادرشده را می‌توان پس گرفت."
    );

    public static readonly Rule NothingToPrint = new(
        "associations.letter-not-printable",
        "Only a letter that is issued and was not withdrawn is printed.",
        "تنها نامه‌ای چاپ می‌شود که صادر شده و پس گرفته نشده باشد."
    );
}
