using CsCheck;
using Kanoon.Platform.Notifications.Mail;

namespace Kanoon.UnitTests.Platform;

public sealed class WritingMailAddresses
{
    [Theory]
    [InlineData("sara@people.example", "sara@people.example")]
    [InlineData("  Sara.A+city@PEOPLE.Example ", "Sara.A+city@people.example")]
    [InlineData("sara@نمونه.example", "sara@xn--hhbbbed.example")]
    [InlineData("sara@xn--hhbbbed.example", "sara@xn--hhbbbed.example")]
    public void An_address_is_kept_with_its_domain_in_ascii(string typed, string kept) =>
        MailAddress.Normalise(typed).Should().Be(kept);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("@people.example")]
    [InlineData("sara@")]
    [InlineData("sara@localhost")]
    [InlineData("sara@127.0.0.1")]
    [InlineData("sara@[127.0.0.1]")]
    [InlineData("sara@people..example")]
    [InlineData("sara@@people.example")]
    [InlineData("a@b@people.example")]
    [InlineData("\"a b\"@people.example")]
    [InlineData("<sara@people.example>")]
    [InlineData("sara(c)@people.example")]
    [InlineData("sara@people.example,reza@people.example")]
    [InlineData("sara@people.example\r\nBcc: reza@people.example")]
    [InlineData("sa\0ra@people.example")]
    [InlineData("sa\u202era@people.example")]
    [InlineData("سارا@people.example")]
    public void What_is_no_address_of_one_person_is_none(string? typed) =>
        MailAddress.Normalise(typed).Should().BeNull();

    [Fact]
    public void An_address_has_at_most_254_characters()
    {
        var domain = string.Join('.', Enumerable.Repeat(new string('d', 60), 3)) + ".example";

        MailAddress.Normalise($"{new string('a', 254 - domain.Length - 1)}@{domain}").Should().NotBeNull();
        MailAddress.Normalise($"{new string('a', 255 - domain.Length - 1)}@{domain}").Should().BeNull();
        MailAddress.Normalise($"{new string('a', 65)}@people.example").Should().BeNull();
    }

    [Fact]
    public void Whatever_is_typed_comes_out_once_and_for_all_or_not_at_all() =>
        Gen.Select(Gen.String, Gen.String)
            .Sample(
                (name, domain) =>
                {
                    if (MailAddress.Normalise($"{name}@{domain}.example") is { } kept)
                        MailAddress.Normalise(kept).Should().Be(kept);
                }
            );
}
