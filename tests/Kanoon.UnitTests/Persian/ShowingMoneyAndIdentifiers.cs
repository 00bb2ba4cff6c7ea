using Kanoon.Persian;

namespace Kanoon.UnitTests.Persian;

public sealed class ShowingMoneyAndIdentifiers
{
    [Theory]
    [InlineData(0, "۰ ریال")]
    [InlineData(999, "۹۹۹ ریال")]
    [InlineData(1_250_000, "۱٬۲۵۰٬۰۰۰ ریال")]
    [InlineData(long.MaxValue, "۹٬۲۲۳٬۳۷۲٬۰۳۶٬۸۵۴٬۷۷۵٬۸۰۷ ریال")]
    public void Groups_rials_by_three_in_Persian_digits(long rials, string shown) =>
        Rials.Format(rials).Should().Be(shown);

    [Fact]
    public void Keeps_the_sign_of_a_negative_sum_on_its_left() =>
        Rials.Format(-1_250).Should().Be("\u2066\u2212۱٬۲۵۰\u2069 ریال");

    [Fact]
    public void Isolates_an_identifier_left_to_right() =>
        Bidi.IsolateLeftToRight("021-8877").Should().Be("\u2066021-8877\u2069");
}
