namespace Kanoon.Benchmarks.Data;

/// <summary>A million names that look like names: three words out of a hundred, no two alike.</summary>
internal static class Names
{
    /// <summary>Begins a word of every fiftieth name or so.</summary>
    public const string CommonPrefix = "بها";

    /// <summary>Begins a word of every fifty-thousandth name.</summary>
    public const string RarePrefix = "سیمر";

    public const int Most = 1_000_000;

    private const string RareWord = "سیمرغ";

    private static readonly string[] Words = (
        "بهار مهر ایران دانش هنر ادب شعر اندیشه فردا امید آفتاب سپهر ستاره دریا کوه چشمه باران نسیم سرو چنار "
        + "نارون یاس نرگس لاله شقایق پرستو کبوتر قلم کتاب دفتر نقش رنگ نگار خط خوش آواز ترانه سرود ساز نوا "
        + "فرهنگ خرد پژوهش دانا بینا کاوش گفتار کردار پندار راستی مهربان یاران همدل همراه همسایه دوست رفیق پیمان پیوند آشنا "
        + "محله کوچه میدان باغ گلستان بوستان دشت صحرا روستا شهر خانه سرا آشیان کاشانه پناه سایه روشن چراغ شمع فانوس "
        + "جوان نوجوان کودک پدر مادر خواهر برادر نیکی نیکان یاری همت تلاش کوشش ورزش تندرست سلامت طبیعت زمین آسمان ماه"
    ).Split(' ');

    public static string Of(int number)
    {
        // A step without a common factor visits every place once, out of order.
        var place = (int)(number * 387_413L % Most);
        var rare = number % 50_000 == 7 ? $" {RareWord}" : "";
        return $"کانون {Words[place / 10_000]} {Words[place / 100 % 100]} {Words[place % 100]}{rare}";
    }
}
