using Kanoon.Platform.Notifications.Mail;

namespace Kanoon.UnitTests.Platform;

public sealed class HidingWhomMailWasFor
{
    [Theory]
    [InlineData("550 5.1.1 <sara@people.example>: unknown", "550 5.1.1 *** unknown")]
    [InlineData("550 user SARA unknown", "550 user *** unknown")]
    [InlineData("550 first\r\n550 second", "550 first  550 second")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void What_a_server_said_is_kept_without_addresses(string? said, string? kept) =>
        MailDiagnostic.Of(said, "sara@people.example").Should().Be(kept);

    [Fact]
    public void It_is_short() => MailDiagnostic.Of(new string('x', 5000), "a@people.example").Should().HaveLength(200);
}
