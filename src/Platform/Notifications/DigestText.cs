using System.Globalization;
using Kanoon.Persian;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Platform.Notifications;

/// <summary>
/// The words of a daily digest. Mail says of each message when it was and how it begins; a text message, which is paid
/// for by its length, the subjects only.
/// </summary>
internal static class DigestText
{
    /// <summary>What does not fit is counted, and read in the app.</summary>
    public const int LongestMail = 4000;

    private const int LongestBeginning = 160;
    private const int MostLines = 2;
    private const int RoomForRest = 100;

    public static string SubjectIn(TextLanguage language) =>
        language == TextLanguage.En ? "Today's messages in short" : "خلاصهٔ پیام‌های امروز";

    /// <param name="messages">The oldest first.</param>
    public static string Of(Channel channel, TextLanguage language, IReadOnlyList<Message> messages) =>
        channel == Channel.Email ? Mail(language, messages) : Subjects(language, messages);

    private static string Subjects(TextLanguage language, IReadOnlyList<Message> messages) =>
        Clipped(
            string.Join(
                '\n',
                messages.Select(message => $"• {message.Subject}").Prepend(Head(language, messages.Count))
            ),
            Message.LongestBody
        );

    private static string Mail(TextLanguage language, IReadOnlyList<Message> messages)
    {
        var (text, shown) = (Head(language, messages.Count), 0);
        foreach (var message in messages)
        {
            var next = $"{text}\n\n{Entry(language, message)}";
            if (next.Length > LongestMail - RoomForRest)
                break;
            (text, shown) = (next, shown + 1);
        }

        return shown == messages.Count ? text : $"{text}\n\n{Rest(language, messages.Count - shown)}";
    }

    private static string Entry(TextLanguage language, Message message) =>
        string.Join('\n', new[] { $"• {message.Subject}", At(language, message.CreatedAt), Beginning(message.Body) })
            .TrimEnd();

    private static string Beginning(string body) =>
        Clipped(
            string.Join(
                '\n',
                body.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MostLines)
            ),
            LongestBeginning
        );

    private static string At(TextLanguage language, DateTime utc)
    {
        var day = JalaliDate.From(Tehran.DayOf(utc));
        var time = TimeZoneInfo.ConvertTimeFromUtc(utc, Tehran.Zone).ToString("HH:mm", CultureInfo.InvariantCulture);
        return language == TextLanguage.En ? $"{day}, {time}" : $"{day.ToLongString()}، ساعت {Digits.ToPersian(time)}";
    }

    private static string Head(TextLanguage language, int count) =>
        language == TextLanguage.En ? $"New messages: {count}" : Digits.ToPersian($"{count} پیام تازه دارید:");

    private static string Rest(TextLanguage language, int count) =>
        language == TextLanguage.En
            ? $"And {count} more, in the app."
            : Digits.ToPersian($"و {count} پیام دیگر که در سامانه خوانده می‌شود.");

    private static string Clipped(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        // Half a letter is no letter.
        var end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return $"{text.AsSpan(0, end)}…";
    }
}
