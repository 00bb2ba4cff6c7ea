using CsCheck;
using Kanoon.Platform.Notifications;

namespace Kanoon.UnitTests.Platform;

public sealed class BundlingADaysMessages
{
    [Fact]
    public void Mail_says_when_each_was_and_how_it_begins() =>
        DigestText
            .Of(Channel.Email, TextLanguage.Fa, [AMessage("نخست", "الف\n\nب\nپ"), AMessage("دوم", "ت")])
            .Should()
            .Be("۲ پیام تازه دارید:\n\n• نخست\n۲ آذر ۱۴۰۵، ساعت ۱۱:۳۰\nالف\nب\n\n• دوم\n۲ آذر ۱۴۰۵، ساعت ۱۱:۳۰\nت");

    [Fact]
    public void It_speaks_english_to_whoever_wants_it() =>
        DigestText
            .Of(Channel.Email, TextLanguage.En, [AMessage("First", "")])
            .Should()
            .Be("New messages: 1\n\n• First\n1405/09/02, 11:30");

    [Fact]
    public void A_text_message_says_the_subjects_only() =>
        DigestText
            .Of(Channel.Sms, TextLanguage.Fa, [AMessage("نخست", "الف")])
            .Should()
            .Be("۱ پیام تازه دارید:\n• نخست");

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var many = Enumerable.Range(1, 500).Select(number => AMessage($"خبر {number}", new string('آ', 900))).ToList();

        var text = DigestText.Of(Channel.Email, TextLanguage.Fa, many);

        var shown = text.Split('•').Length - 1;
        shown.Should().BeGreaterThan(10);
        text.Should()
            .EndWith($"و {Kanoon.Persian.Digits.ToPersian($"{500 - shown}")} پیام دیگر که در سامانه خوانده می‌شود.");
    }

    [Fact]
    public void It_always_fits() =>
        Gen.Select(Gen.String[0, 200], Gen.String[0, Message.LongestBody])
            .List[1, 40]
            .Sample(
                (texts) =>
                {
                    var messages = texts.Select(text => AMessage(text.Item1, text.Item2)).ToList();

                    DigestText
                        .Of(Channel.Email, TextLanguage.Fa, messages)
                        .Length.Should()
                        .BeLessThanOrEqualTo(DigestText.LongestMail);
                    DigestText
                        .Of(Channel.Sms, TextLanguage.Fa, messages)
                        .Length.Should()
                        .BeLessThanOrEqualTo(Message.LongestBody);
                }
            );

    private static Message AMessage(string subject, string body) =>
        new()
        {
            Key = "key",
            Channel = Channel.Email,
            Template = "test.news",
            Subject = subject,
            Body = body,
            IsSecret = false,
            CreatedAt = new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc),
            DueAt = default,
            State = DeliveryState.Digest,
        };
}
