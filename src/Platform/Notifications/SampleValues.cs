namespace Kanoon.Platform.Notifications;

/// <summary>What words are tried with, so that whoever writes them reads a message as people will.</summary>
internal static class SampleValues
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["appealUntil"] = "۲۰ آذر ۱۴۰۵",
        ["association"] = "کانون شعر و داستان سپیدار",
        ["code"] = "123456",
        ["conditions"] = "نصب تابلو بر سردر کانون",
        ["daysLeft"] = "۳۰",
        ["dueOn"] = "۱۵ آذر ۱۴۰۵",
        ["endsOn"] = "۲۹ اسفند ۱۴۰۵",
        ["holder"] = "سارا رضایی",
        ["licenceNumber"] = "۱۴۰۵-۰۰۰۱۲۳",
        ["member"] = "امیر رضایی",
        ["news"] = "پذیرفته شد.",
        ["notes"] = "نشانی در اساسنامه با درخواست یکی نیست",
        ["number"] = "۱۴۰۵/۱۱۷",
        ["outcome"] = "پذیرفته",
        ["reason"] = "مدارک کامل است.",
        [Templates.Site] = "https://kanoon.example",
        ["trackingCode"] = "K7M2-9XQD",
        ["userName"] = "s.rezaei",
    };

    /// <summary>The name between quotation marks where nobody thought of a value.</summary>
    public static string Of(string variable) => Known.GetValueOrDefault(variable, $"«{variable}»");
}
