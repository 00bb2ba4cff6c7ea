using Kanoon.SharedKernel.Domain;

namespace Kanoon.Clubs.Domain.Clubs;

internal static class ClubRules
{
    public static readonly Rule KeyInForm = new(
        "clubs.key-not-kebab-case",
        "A club's key has 2 to 40 characters: small Latin letters and digits, parted by single hyphens.",
        "شناسهٔ باشگاه ۲ تا ۴۰ نویسه است: حروف کوچک لاتین و رقم، با خط تیرهٔ تکی میان واژه‌ها."
    );

    public static readonly Rule KeyIsFree = new(
        "clubs.key-taken",
        "Another club has this key.",
        "باشگاه دیگری همین شناسه را دارد."
    );

    public static readonly Rule NameInBounds = new(
        "clubs.name-length",
        "A club's name has 2 to 100 characters.",
        "نام باشگاه ۲ تا ۱۰۰ نویسه است."
    );

    public static readonly Rule IsOpen = new(
        "clubs.club-closed",
        "The club is closed already.",
        "باشگاه پیش‌تر بسته شده است."
    );

    public static readonly Rule IsClosed = new(
        "clubs.club-open",
        "The club is open already.",
        "باشگاه هم‌اکنون باز است."
    );

    public static readonly Rule NotOneself = new(
        "clubs.own-assignment",
        "Nobody makes themselves an officer of a club.",
        "هیچ‌کس خود را مسئول باشگاه نمی‌کند."
    );

    public static readonly Rule OfficerAlready = new(
        "clubs.officer-already",
        "This person is an officer of the club already.",
        "این شخص هم‌اکنون مسئول این باشگاه است."
    );
}
