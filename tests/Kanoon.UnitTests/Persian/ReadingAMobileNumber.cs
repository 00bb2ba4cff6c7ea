using CsCheck;
using Kanoon.Persian;

namespace Kanoon.UnitTests.Persian;

public sealed class ReadingAMobileNumber
{
    private static readonly Gen<string> National = Gen.Int[0, 999_999_999].Select(n => $"9{n:000000000}");

    [Theory]
    [InlineData("+989121234567")]
    [InlineData("00989121234567")]
    [InlineData("989121234567")]
    [InlineData("09121234567")]
    [InlineData("9121234567")]
    [InlineData("۰۹۱۲۱۲۳۴۵۶۷")]
    [InlineData("٠٩١٢١٢٣٤٥٦٧")]
    [InlineData(" 0912 123-45-67 ")]
    [InlineData("+98 912\u00A0123\u20114567")]
    [InlineData("\u2066+98 912 123 4567\u2069")]
    public void Accepts_the_ways_in_which_people_write_one_number(string text)
    {
        var accepted = MobileNumber.TryParse(text, out var number);

        accepted.Should().BeTrue();
        number.Value.Should().Be("+989121234567");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("02188776655")]
    [InlineData("0912123456")]
    [InlineData("091212345678")]
    [InlineData("+19121234567")]
    [InlineData("0912123456x")]
    [InlineData("+9809121234567")]
    [InlineData("+09121234567")]
    [InlineData("0098+9121234567")]
    public void Refuses_what_is_no_Iranian_mobile_number(string? text)
    {
        var accepted = MobileNumber.TryParse(text, out var number);

        accepted.Should().BeFalse();
        number.Should().Be(default(MobileNumber));
        MobileNumber.IsValid(text).Should().BeFalse();
    }

    [Fact]
    public void Reads_every_form_of_a_number_as_the_same() =>
        Gen.Select(
                National,
                Gen.OneOf("+98", "0098", "98", "0", ""),
                Gen.OneOf("", " ", "-", " - "),
                Gen.Int[0, 10],
                Gen.Bool
            )
            .Sample(
                (national, prefix, gap, place, inPersian) =>
                {
                    var written = prefix + national.Insert(place, gap);

                    return MobileNumber.TryParse(inPersian ? Digits.ToPersian(written) : written, out var number)
                        && string.Equals(number.Value, $"+98{national}", StringComparison.Ordinal);
                }
            );

    [Fact]
    public void Hides_three_digits_in_logs()
    {
        var accepted = MobileNumber.TryParse("09121234567", out var number);

        accepted.Should().BeTrue();
        number.Masked.Should().Be("+98912***4567");
        $"{number}".Should().Be("+98912***4567");
    }

    [Fact]
    public void Has_an_empty_value_and_mask_by_default()
    {
        var none = default(MobileNumber);

        none.Value.Should().BeEmpty();
        none.Masked.Should().BeEmpty();
    }
}
