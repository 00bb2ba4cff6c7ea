using CsCheck;
using Kanoon.Platform.Notifications;
using Kanoon.SharedKernel.Time;

namespace Kanoon.UnitTests.Platform;

public sealed class LeavingPhonesInPeace
{
    private static readonly TimeOnly Ten = new(22, 0);
    private static readonly TimeOnly Eight = new(8, 0);

    [Theory]
    [InlineData("2026-11-23 21:59", "2026-11-23 21:59")]
    [InlineData("2026-11-23 22:00", "2026-11-24 08:00")]
    [InlineData("2026-11-24 03:30", "2026-11-24 08:00")]
    [InlineData("2026-11-24 08:00", "2026-11-24 08:00")]
    [InlineData("2026-11-24 12:00", "2026-11-24 12:00")]
    public void A_message_waits_for_the_morning(string due, string goes) =>
        Local(QuietHours.After(Utc(due), Ten, Eight)).Should().Be(DateTime.Parse(goes));

    [Fact]
    public void Quiet_hours_within_a_day_are_kept_too() =>
        Local(QuietHours.After(Utc("2026-11-23 14:30"), new(14, 0), new(16, 0))).Hour.Should().Be(16);

    [Fact]
    public void No_quiet_hours_delay_nothing() =>
        Gen.DateTime[new DateTime(2026, 1, 1), new DateTime(2027, 1, 1)]
            .Sample(instant =>
            {
                var utc = DateTime.SpecifyKind(instant, DateTimeKind.Utc);

                QuietHours.After(utc, Ten, Ten).Should().Be(utc);
            });

    [Fact]
    public void Nothing_goes_early_or_waits_longer_than_the_night() =>
        Gen.DateTime[new DateTime(2026, 1, 1), new DateTime(2027, 1, 1)]
            .Sample(instant =>
            {
                var utc = DateTime.SpecifyKind(instant, DateTimeKind.Utc);

                var goes = QuietHours.After(utc, Ten, Eight);

                (goes - utc)
                    .Should()
                    .BeGreaterThanOrEqualTo(TimeSpan.Zero)
                    .And.BeLessThanOrEqualTo(TimeSpan.FromHours(10));
                QuietHours.After(goes, Ten, Eight).Should().Be(goes);
            });

    [Theory]
    [InlineData("2026-11-23 17:59", "2026-11-23 18:00")]
    [InlineData("2026-11-23 18:00", "2026-11-24 18:00")]
    [InlineData("2026-11-24 01:00", "2026-11-24 18:00")]
    public void A_digest_goes_out_in_the_evening(string due, string goes) =>
        Local(QuietHours.NextDigest(Utc(due))).Should().Be(DateTime.Parse(goes));

    private static DateTime Utc(string local) => TimeZoneInfo.ConvertTimeToUtc(DateTime.Parse(local), Tehran.Zone);

    private static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Tehran.Zone);
}
