using Kanoon.SharedKernel.Domain;

namespace Kanoon.Platform.Files;

internal static class FileRules
{
    public static readonly Rule KindNotAccepted = new(
        "file-kind-not-accepted",
        "Only PDF, PNG and JPEG files are accepted.",
        "تنها پروندهٔ PDF، PNG یا JPEG پذیرفته می‌شود."
    );

    public static readonly Rule Unreadable = new(
        "file-unreadable",
        "The image cannot be read: it is damaged, or has too many pixels.",
        "تصویر خواندنی نیست: آسیب دیده یا بیش از اندازه بزرگ است."
    );

    public static readonly Rule TooLarge = new(
        "file-too-large",
        "The file is larger than what is accepted (10 MB).",
        "اندازهٔ پرونده از حد مجاز (۱۰ مگابایت) بیشتر است."
    );
}
